package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.feed.Progress;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.roadmap.ItemFollower;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Requests show what their item says, a batch in each transaction. */
@Singleton
class Following implements ItemFollower {

    /**
     * Far fewer than a transaction may touch (design.md, section 4, rule 3): on H2 nobody else writes meanwhile, and
     * nobody is to wait longer than 100 ms.
     */
    static final int AT_ONCE = 10;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Requests requests;
    private final Ledger ledger;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Following(Requests requests, Ledger ledger, WorkingCalendar calendar, Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Progress itemChanged(RoadmapItem item, @Nullable String cursor) {
        List<UUID> batch = requests.pointingAt(item.id(), after(cursor), AT_ONCE);
        relabel(item, held(batch, item.id()));
        return progress(batch);
    }

    @Override
    public Progress itemGone(UUID itemId, @Nullable String cursor) {
        List<UUID> batch = requests.pointingAt(itemId, BEFORE_ALL, AT_ONCE);
        held(batch, itemId).forEach(request -> giveBack(request, Returned.ITEM_GONE));
        return progress(batch);
    }

    /** Those that still point at the item once nobody else can change them. */
    private List<Request> held(List<UUID> batch, UUID itemId) {
        return batch.isEmpty()
                ? List.of()
                : requests.hold(batch).stream()
                        .filter(request -> itemId.equals(request.itemId()))
                        .toList();
    }

    private void relabel(RoadmapItem item, List<Request> batch) {
        Instant now = now();
        List<Request> before = new ArrayList<>();
        List<Request> changed = new ArrayList<>();
        List<StoryLine> lines = new ArrayList<>();
        for (Request request : batch) {
            if (request.droppedOnTheWay(item)) {
                giveBack(request, Returned.ITEM_DROPPED);
            } else if (request.decision() == Decision.ACCEPTED) {
                Request after = request.showing(item, now);
                request.labelChange(after, now).ifPresent(lines::add);
                if (!after.equals(request)) {
                    before.add(request);
                    changed.add(after);
                }
            }
        }
        ledger.relabelled(before, changed, lines, now);
    }

    /**
     * Back to the inbox; what its owner has withdrawn only stops pointing at the item, and so does a duplicate, which goes
     * where its original goes: by now, perhaps.
     */
    private void giveBack(Request request, Returned why) {
        if (request.decision() != Decision.ACCEPTED) {
            requests.findById(request.id()).ifPresent(now -> ledger.moved(now, now.withoutItem()));
            return;
        }
        UUID itemId = request.itemId();
        Instant now = now();
        StoryLine line = StoryLine.of(request.id(), now, null, StoryKind.RETURNED, StoryDetails.returned(why, itemId));
        ledger.moved(request, request.after(Move.back(why, now), calendar), line);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static UUID after(@Nullable String cursor) {
        return cursor == null ? BEFORE_ALL : UUID.fromString(cursor);
    }

    /** Done only when nothing was left to do: so no transaction holds the rows of two items. */
    private static Progress progress(List<UUID> batch) {
        return batch.isEmpty()
                ? Progress.done()
                : Progress.more(batch.get(batch.size() - 1).toString());
    }
}
