package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.notice.Daily.Round;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Goes through what time alone gives people to know, a short transaction for each part. */
@Singleton
class OfTime {

    private static final int AT_ONCE = 50;
    private static final int OF_A_DEAL = 20;

    /** Days for which what was told is remembered after it is over. */
    private static final int KEPT = 90;

    private static final int MANY = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final TimeRows rows;
    private final Items items;
    private final Once once;

    OfTime(TimeRows rows, Items items, Once once) {
        this.rows = rows;
        this.items = items;
        this.once = once;
    }

    /** Open requests whose deal closes soon, to the product manager who looks at them: once for each day it may close on. */
    void closing(Round round) {
        for (LocalDate day = round.today(); !day.isAfter(round.soon()); day = day.plusDays(1)) {
            List<UUID> deals = rows.closingOn(day, BEFORE_ALL, AT_ONCE);
            while (!deals.isEmpty()) {
                deals.forEach(deal -> closing(deal, round));
                deals = rows.closingOn(day, deals.get(deals.size() - 1), AT_ONCE);
            }
        }
    }

    private void closing(UUID deal, Round round) {
        List<TimeRows.Closing> some = rows.closing(deal, BEFORE_ALL, OF_A_DEAL);
        while (!some.isEmpty()) {
            once.closing(some, round);
            some = rows.closing(deal, some.get(some.size() - 1).requestId(), OF_A_DEAL);
        }
    }

    /** Parked requests whose theme product meant to look at again before today, to whoever answers the customer. */
    void overdueThemes(Round round) {
        Map<UUID, LocalDate> themes = rows.themes(round.today()).stream()
                .collect(Collectors.toMap(TimeRows.Overdue::id, TimeRows.Overdue::nextReview));
        Instant at = Instant.parse("9999-01-01T00:00:00Z");
        UUID id = AFTER_ALL;
        List<TimeRows.Promised> some = themes.isEmpty() ? List.of() : rows.parked(at, id, AT_ONCE);
        while (!some.isEmpty()) {
            once.overdue(some, themes, round);
            TimeRows.Promised last = some.get(some.size() - 1);
            some = rows.parked(last.at(), last.id(), AT_ONCE);
        }
    }

    /** Requests that point at an item in discovery, or parked, which product meant to look at again before today. */
    void overdueItems(Round round) {
        List<RoadmapItem> some = items.reviewed(BEFORE_ALL, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(item -> item.guidance()
                    .nextLook()
                    .filter(day -> day.isBefore(round.today()))
                    .ifPresent(day -> overdue(item.id(), day, round)));
            some = items.reviewed(some.get(some.size() - 1).id(), AT_ONCE);
        }
    }

    private void overdue(UUID item, LocalDate day, Round round) {
        List<TimeRows.Promised> some = rows.pointingAt(item, BEFORE_ALL, AT_ONCE);
        while (!some.isEmpty()) {
            once.overdue(some, Map.of(item, day), round);
            some = rows.pointingAt(item, some.get(some.size() - 1).id(), AT_ONCE);
        }
    }

    /** To each lead the list of deals that close soon, a new one each day instead of the one before. */
    void lists(Round round) {
        if (rows.anyClosing(round.today(), round.soon()) > 0) {
            rows.leads().forEach(lead -> once.list(lead, round));
        }
    }

    void done(LocalDate today) {
        once.done(today);
    }

    /** After everything that is still so was met again. */
    void forget(Round round) {
        while (once.forget(round.today().minusDays(KEPT), MANY)) {
            // Each part is a transaction of its own.
        }
    }
}
