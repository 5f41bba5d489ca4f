package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.demand.StaleDemand;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Duplicates follow their original, in the transaction that changes it. A duplicate never has duplicates of its own: they
 * go on to the original. So a chain is no longer than one step, and there is no circle.
 */
@Singleton
class Duplicates {

    private final Requests requests;
    private final Stories stories;
    private final Facts facts;
    private final Waiting waiting;
    private final Counting counting;
    private final StaleDemand demand;
    private final WorkingCalendar calendar;

    Duplicates(
            Requests requests,
            Stories stories,
            Facts facts,
            Waiting waiting,
            Counting counting,
            StaleDemand demand,
            WorkingCalendar calendar) {
        this.requests = requests;
        this.stories = stories;
        this.facts = facts;
        this.waiting = waiting;
        this.counting = counting;
        this.demand = demand;
        this.calendar = calendar;
    }

    /**
     * @param changed requests as they are now, any of which may have duplicates
     * @param decided product's decision about them; {@code null}: it was none
     * @return what that made of the duplicates
     */
    List<Change> follow(List<Request> changed, @Nullable StoryLine decided, Instant at) {
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<UUID, Request> originals = changed.stream().collect(Collectors.toMap(Request::id, Function.identity()));
        List<Change> followed = new ArrayList<>();
        for (Request duplicate : requests.duplicatesOf(originals.keySet())) {
            Request original = originals.get(duplicate.originalId());
            followed.add(
                    original.decision() == Decision.WITHDRAWN
                            ? giveBack(duplicate, at)
                            : show(duplicate, original, decided, at));
        }
        return followed;
    }

    private Change show(Request duplicate, Request original, @Nullable StoryLine decided, Instant at) {
        Request after = duplicate.showing(original, at);
        Optional<StoryLine> line = duplicate.labelChange(after, at);
        line.ifPresent(stories::save);
        requests.update(after);
        counting.followed(List.of(after), line.stream().toList(), at);
        if (!Objects.equals(after.itemId(), duplicate.itemId())) {
            demand.changed(duplicate.itemId(), after.itemId());
            facts.tell(RequestFact.of(after));
        }
        return decided == null
                ? Change.followed(duplicate, after, StoryKind.LABEL_CHANGED, null, at)
                : Change.followed(duplicate, after, decided.kind(), decided.who(), at);
    }

    private Change giveBack(Request duplicate, Instant at) {
        Request after = duplicate.after(Move.back(Returned.ORIGINAL_WITHDRAWN, at), calendar);
        StoryDetails why = StoryDetails.returned(Returned.ORIGINAL_WITHDRAWN, null);
        StoryLine line = StoryLine.of(duplicate.id(), at, null, StoryKind.RETURNED, why);
        stories.save(line);
        requests.update(after);
        waiting.keep(after, StoryDetails.NONE);
        counting.moved(duplicate, after, line);
        demand.changed(duplicate.itemId(), after.itemId());
        facts.tell(RequestFact.of(after));
        return Change.followed(duplicate, after, StoryKind.RETURNED, null, at);
    }
}
