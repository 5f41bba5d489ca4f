package com.targetroadmap.gateway.requests;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A request as one reader sees it.
 *
 * @param mine whether the reader is the one who answers the customer
 * @param changed whether product or the roadmap has changed its label since the reader last looked
 */
@Introspected
public record RequestCard(CustomerRequest request, boolean mine, boolean changed) {

    /** Labels that sales sets itself: no news. */
    private static final Set<String> BY_SALES = Set.of("WAITING_FOR_PRODUCT", "WITHDRAWN");

    public static RequestCard of(CustomerRequest request, Caller reader) {
        return of(request, reader, null);
    }

    /** @param lookedAt when the reader last said that they have seen everything; {@code null}: never, so nothing is new */
    public static RequestCard of(CustomerRequest request, Caller reader, @Nullable Instant lookedAt) {
        boolean changed = lookedAt != null
                && request.labelSince() != null
                && request.labelSince().isAfter(lookedAt)
                && !BY_SALES.contains(request.label());
        return new RequestCard(request, request.isOwnedBy(reader.id()), changed);
    }

    /** Whether it is this reader to whom a question of product is put; that of a duplicate is put to its original's owner. */
    public boolean isAsked() {
        return mine && request.original() == null;
    }

    public static List<RequestCard> all(List<CustomerRequest> requests, Caller reader) {
        return all(requests, reader, null);
    }

    public static List<RequestCard> all(List<CustomerRequest> requests, Caller reader, @Nullable Instant lookedAt) {
        return requests.stream().map(request -> of(request, reader, lookedAt)).toList();
    }
}
