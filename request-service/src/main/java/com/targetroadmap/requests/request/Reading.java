package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Reads requests for one person: SALES its own, SALES_LEAD and PM all. */
@Singleton
public class Reading {

    private final Requests requests;
    private final RequestLists lists;
    private final LabelCounts counts;
    private final Showing showing;

    Reading(Requests requests, RequestLists lists, LabelCounts counts, Showing showing) {
        this.requests = requests;
        this.lists = lists;
        this.counts = counts;
        this.showing = showing;
    }

    /** With its story; 404 when it isn't there or isn't the caller's to know of. */
    @Transactional(readOnly = true)
    public ShownRequest one(UUID id, Caller caller) {
        return requests.findById(id)
                .filter(request -> Access.sees(caller, request))
                .map(request -> showing.one(request, caller))
                .orElseThrow(Access::notThere);
    }

    /** The newest label change first. */
    @Transactional(readOnly = true)
    RequestPage page(PageWish wish, Caller caller) {
        List<Request> found = found(wish, caller);
        return new RequestPage(
                showing.all(wish.page(found), caller),
                wish.next(found),
                Access.seesAll(caller) ? counts.ofAll() : counts.of(caller.id()));
    }

    /** One more than wished tells whether there are more. */
    private List<Request> found(PageWish wish, Caller caller) {
        Place from = wish.from();
        int limit = wish.limit() + 1;
        if (wish.toTell()) {
            return lists.toTell(caller.id(), from.since(), from.id(), limit);
        }
        if (Access.seesAll(caller)) {
            return wish.label() == null
                    ? lists.ofAll(from.since(), from.id(), limit)
                    : lists.ofAll(wish.label(), from.since(), from.id(), limit);
        }
        return wish.label() == null
                ? lists.of(caller.id(), from.since(), from.id(), limit)
                : lists.of(caller.id(), wish.label(), from.since(), from.id(), limit);
    }
}
