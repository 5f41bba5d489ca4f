package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads requests for one person: SALES its own, SALES_LEAD and PM all. */
@Singleton
public class Reading {

    private static final int READ = 1_000;

    private final Requests requests;
    private final RequestLists lists;
    private final Searching searching;
    private final LastLooks looks;
    private final LabelCounts counts;
    private final Showing showing;

    Reading(
            Requests requests,
            RequestLists lists,
            Searching searching,
            LastLooks looks,
            LabelCounts counts,
            Showing showing) {
        this.requests = requests;
        this.lists = lists;
        this.searching = searching;
        this.looks = looks;
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

    /** Those of them that the caller may see, without their stories. Runs in the caller's transaction. */
    public List<ShownRequest> those(Collection<UUID> ids, Caller caller) {
        List<Request> seen = ids.isEmpty()
                ? List.of()
                : requests.findByIdIn(ids).stream()
                        .filter(request -> Access.sees(caller, request))
                        .toList();
        return seen.isEmpty() ? List.of() : showing.all(seen, caller);
    }

    /** 404 when it isn't there or isn't the caller's to know of. */
    public void mustSee(UUID id, Caller caller) {
        if (requests.findById(id)
                .filter(request -> Access.sees(caller, request))
                .isEmpty()) {
            throw Access.notThere();
        }
    }

    /** What its submitter is answered: the request as it is, or as it was submitted where it is a colleague's by now. */
    @Transactional(readOnly = true)
    ShownRequest submitted(Request taken, Caller caller) {
        return requests.findById(taken.id())
                .filter(request -> Access.sees(caller, request))
                .map(request -> showing.one(request, caller))
                .orElseGet(() -> showing.all(List.of(taken), caller).get(0));
    }

    /** The newest label change first. */
    @Transactional(readOnly = true)
    RequestPage page(PageWish wish, Caller caller) {
        Access.checkLooksAt(wish.owner(), caller);
        Optional<Instant> looked = looked(caller);
        Searching.Found found = found(wish, caller);
        return new RequestPage(
                showing.all(found.requests(), caller),
                found.next() == null ? null : found.next().toString(),
                owner(wish, caller).map(counts::of).orElseGet(counts::ofAll),
                looked.orElse(null),
                looked.map(at -> changed(wish, at, caller)).orElse(0L));
    }

    private Searching.Found found(PageWish wish, Caller caller) {
        if (!wish.toTell() && wish.words() != null) {
            return searching.find(wish.words(), owner(wish, caller).orElse(null), wish.from(), wish.limit());
        }
        if (!wish.toTell() && wish.changed()) {
            return looked(caller).map(at -> changedSince(at, wish, caller)).orElse(Searching.Found.NOTHING);
        }
        List<Request> listed = listed(wish, caller);
        return new Searching.Found(wish.page(listed), wish.nextPlace(listed));
    }

    /** One more than wished tells whether there are more. */
    private List<Request> listed(PageWish wish, Caller caller) {
        Place from = wish.from();
        int limit = wish.limit() + 1;
        if (wish.toTell()) {
            UUID owner = wish.owner() == null ? caller.id() : wish.owner();
            return lists.toTell(owner, from.since(), from.id(), limit);
        }
        return owner(wish, caller)
                .map(owner -> ofOwner(owner, wish.label(), from, limit))
                .orElseGet(() -> ofAll(wish.label(), from, limit));
    }

    private List<Request> ofOwner(UUID owner, @Nullable Label label, Place from, int limit) {
        return label == null
                ? lists.of(owner, from.since(), from.id(), limit)
                : lists.of(owner, label, from.since(), from.id(), limit);
    }

    private List<Request> ofAll(@Nullable Label label, Place from, int limit) {
        return label == null
                ? lists.ofAll(from.since(), from.id(), limit)
                : lists.ofAll(label, from.since(), from.id(), limit);
    }

    private Optional<Instant> looked(Caller caller) {
        return looks.findByPersonId(caller.id()).map(LastLooks.Look::at);
    }

    /**
     * However many wait for product or were withdrawn since, which is no news: no more than so many are read for a page, and
     * it may be shorter than wished.
     */
    private Searching.Found changedSince(Instant after, PageWish wish, Caller caller) {
        Place from = wish.from();
        List<Request> newest = owner(wish, caller)
                .map(owner -> lists.of(owner, from.since(), from.id(), READ))
                .orElseGet(() -> lists.ofAll(from.since(), from.id(), READ));
        List<Request> since = newest.stream()
                .takeWhile(request -> request.status().since().isAfter(after))
                .toList();
        List<Request> news = since.stream().filter(Request::isNews).toList();
        return news.size() <= wish.limit() && since.size() == READ
                ? new Searching.Found(news, Place.after(since.get(READ - 1)))
                : new Searching.Found(wish.page(news), wish.nextPlace(news));
    }

    private long changed(PageWish wish, Instant after, Caller caller) {
        return owner(wish, caller)
                .map(owner -> lists.changedAmong(owner, after, LabelCounts.ENOUGH))
                .orElseGet(() -> lists.changedAmong(after, LabelCounts.ENOUGH));
    }

    /** Empty: of everybody. */
    private static Optional<UUID> owner(PageWish wish, Caller caller) {
        return Access.seesAll(caller) ? Optional.ofNullable(wish.owner()) : Optional.of(caller.id());
    }
}
