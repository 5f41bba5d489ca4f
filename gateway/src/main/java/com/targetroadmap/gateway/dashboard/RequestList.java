package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.requests.RequestPage;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Requests as cards, with the filters above them.
 *
 * @param kept what the links of the filters keep
 * @param keptByNext what the way to the next page keeps
 * @param owner whose they are; empty: everybody's that the reader sees
 * @param q what they were found by
 * @param onlyChanged whether only what is new since the last look is shown
 * @param changed how many are
 * @param next leads to the cards after these; empty at the end
 */
@Introspected
record RequestList(
        List<RequestCard> cards,
        List<LabelCount> labels,
        int total,
        String label,
        String kept,
        String keptByNext,
        String owner,
        String q,
        boolean onlyChanged,
        long changed,
        String next) {

    static RequestList of(RequestPage page, Caller reader, Wish wish) {
        return new RequestList(
                RequestCard.all(page.requests(), reader, page.lookedAt()),
                LabelCount.of(page.counts(), wish.label()),
                page.total(),
                wish.label(),
                wish.kept(),
                wish.keptByNext(),
                wish.owner(),
                wish.q(),
                wish.changed(),
                page.changed() == null ? 0 : page.changed(),
                page.next() == null ? "" : page.next());
    }
}
