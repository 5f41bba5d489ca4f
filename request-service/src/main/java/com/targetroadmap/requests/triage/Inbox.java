package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.request.ShownRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a PM sees first.
 *
 * @param waiting for product: promised in writing, overdue, deal closing soon, oldest
 * @param next asks for more of what waits; {@code null}: there is no more
 * @param reviews declined under a condition that is met: to decide anew, or once more; on the first page
 * @param questions waiting for sales, the oldest first; on the first page
 * @param decided lately; on the first page
 */
@Serdeable
record Inbox(
        List<ShownRequest> waiting,
        @Nullable String next,
        List<ShownRequest> reviews,
        List<ShownRequest> questions,
        List<ShownRequest> decided,
        Counts counts) {

    /**
     * How many of each, up to 1,001, which reads "1,000+".
     *
     * @param overdue of those that wait
     * @param mine those that wait and that the caller has taken
     * @param unassigned those that wait and that nobody has taken
     */
    @Serdeable
    record Counts(long waiting, long overdue, long mine, long unassigned, long questions) {}
}
