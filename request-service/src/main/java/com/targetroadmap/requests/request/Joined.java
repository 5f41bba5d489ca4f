package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.search.InOrder;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Lists for PMs whose customers were added to what is known already: product decided nothing about those requests. */
@Singleton
class Joined {

    private final Joinings joinings;
    private final Requests requests;
    private final Showing showing;

    Joined(Joinings joinings, Requests requests, Showing showing) {
        this.joinings = joinings;
        this.requests = requests;
        this.showing = showing;
    }

    @Transactional(readOnly = true)
    Page page(PageWish wish, Caller caller) {
        List<Joining> found = joinings.from(wish.from().since(), wish.from().id(), wish.limit() + 1);
        List<Joining> page = found.stream().limit(wish.limit()).toList();
        List<UUID> ids = page.stream().map(Joining::requestId).toList();
        List<Request> shown = ids.isEmpty() ? List.of() : InOrder.of(ids, requests.findByIdIn(ids), Request::id);
        return new Page(
                showing.all(shown, caller),
                found.size() > wish.limit() ? place(page.get(page.size() - 1)).toString() : null);
    }

    private static Place place(Joining last) {
        return new Place(last.at(), last.requestId(), null);
    }

    /** @param next where the next page begins; {@code null} on the last one */
    @Serdeable
    record Page(List<ShownRequest> requests, @Nullable String next) {}
}
