package com.targetroadmap.gateway.requests;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * A request as one reader sees it.
 *
 * @param mine whether the reader is the one who answers the customer
 */
@Introspected
public record RequestCard(CustomerRequest request, boolean mine) {

    public static RequestCard of(CustomerRequest request, Caller reader) {
        return new RequestCard(request, request.isOwnedBy(reader.id()));
    }

    /** Whether it is this reader to whom a question of product is put; that of a duplicate is put to its original's owner. */
    public boolean isAsked() {
        return mine && request.original() == null;
    }

    public static List<RequestCard> all(List<CustomerRequest> requests, Caller reader) {
        return requests.stream().map(request -> of(request, reader)).toList();
    }
}
