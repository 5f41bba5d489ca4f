package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.requests.RequestPage;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Requests as cards, with the filters above them.
 *
 * @param next leads to the cards after these; empty at the end
 */
@Introspected
record RequestList(List<RequestCard> cards, List<LabelCount> labels, int total, String label, String next) {

    static RequestList of(RequestPage page, Caller reader, String label) {
        return new RequestList(
                RequestCard.all(page.requests(), reader),
                LabelCount.of(page.counts(), label),
                page.total(),
                label,
                page.next() == null ? "" : page.next());
    }
}
