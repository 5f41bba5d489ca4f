package com.targetroadmap.requests.known;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.request.Asks;
import com.targetroadmap.requests.request.KnownAsk;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.similar.Found;
import com.targetroadmap.requests.similar.Hit;
import com.targetroadmap.requests.similar.Kind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns what was found into what one person may know. */
@Singleton
class KnownAlready {

    private static final int MOST = 5;

    /** Who asked in which words is nobody else's: one word, or half of what was typed, must not lead there. */
    private static final int NAMELESS_WORDS = 2;

    private static final double NAMELESS_SHARE = 0.4;

    private final Asks asks;
    private final KnownItems items;

    KnownAlready(Asks asks, KnownItems items) {
        this.asks = asks;
        this.items = items;
    }

    @Transactional(readOnly = true)
    KnownAnswer answer(Found found, Caller caller) {
        Map<UUID, Hit> hits = found.hits().stream()
                .collect(Collectors.toMap(Hit::subject, Function.identity(), (first, second) -> first));
        List<KnownAsk> asked = asks.of(ids(found, Kind.REQUEST), caller);
        List<RoadmapItem> known = items.of(inOrder(found, asked), caller);
        Set<UUID> shown = known.stream().map(RoadmapItem::id).collect(Collectors.toSet());
        return new KnownAnswer(
                items.shown(
                        known.stream().limit(MOST).toList(),
                        asked.stream().filter(KnownAsk::own).toList()),
                requests(asked.stream()
                        .filter(ask -> !shown.contains(ask.itemId()))
                        .filter(ask -> ask.reference() != null || isClose(hits.get(ask.id())))
                        .toList()),
                found.partial());
    }

    /** The items among what was found and those that the requests among it point at. */
    private static Set<UUID> inOrder(Found found, List<KnownAsk> asked) {
        Map<UUID, UUID> itemOf = asked.stream()
                .filter(ask -> ask.itemId() != null)
                .collect(Collectors.toMap(KnownAsk::id, KnownAsk::itemId));
        return found.hits().stream()
                .map(hit -> hit.kind() == Kind.ITEM ? hit.subject() : itemOf.get(hit.subject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<KnownRequest> requests(List<KnownAsk> asked) {
        List<KnownRequest> shown = new ArrayList<>();
        Set<UUID> waiting = new LinkedHashSet<>();
        for (KnownAsk ask : asked) {
            if (ask.reference() == null && ask.guidance() == null) {
                waiting.add(ask.customerId());
            } else if (shown.size() < MOST) {
                shown.add(KnownRequest.of(ask));
            }
        }
        if (!waiting.isEmpty()) {
            shown.add(KnownRequest.waiting(Label.WAITING_FOR_PRODUCT, waiting.size()));
        }
        return shown;
    }

    /** A duplicate is found by its own words and shown as its original, which may have others. */
    private static boolean isClose(Hit hit) {
        return hit != null && hit.words() >= NAMELESS_WORDS && hit.share() >= NAMELESS_SHARE;
    }

    private static List<UUID> ids(Found found, Kind kind) {
        return found.hits().stream()
                .filter(hit -> hit.kind() == kind)
                .map(Hit::subject)
                .toList();
    }
}
