package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.request.ShownRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a PM sees first.
 *
 * @param waiting for product: promised in writing, overdue, oldest
 * @param questions waiting for sales, the oldest first
 * @param decided lately
 */
@Serdeable
record Inbox(List<ShownRequest> waiting, List<ShownRequest> questions, List<ShownRequest> decided, Counts counts) {

    /** How many of each, up to 1,001, which reads "1,000+"; overdue ones are among those that wait. */
    @Serdeable
    record Counts(long waiting, long overdue, long questions) {}
}
