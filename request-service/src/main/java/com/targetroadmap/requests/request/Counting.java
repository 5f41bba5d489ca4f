package com.targetroadmap.requests.request;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.tally.Case;
import com.targetroadmap.requests.tally.Cases;
import com.targetroadmap.requests.tally.Measure;
import com.targetroadmap.requests.tally.Tally;
import com.targetroadmap.requests.told.Telling;
import com.targetroadmap.requests.told.Turn;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what insights show, in the transaction of what is counted: of the team, without a word of who did it. */
@Singleton
class Counting {

    private static final int HOUR = 3_600;
    private static final List<Measure> LOOKS = List.of(Measure.LOOKED_IN_TIME, Measure.LOOKED_LATE);
    private static final List<Measure> DECISIONS = List.of(Measure.DECIDED_WITH_REASON, Measure.DECIDED_WITHOUT_REASON);

    private final Tally tally;
    private final Cases cases;
    private final WorkingCalendar calendar;

    Counting(Tally tally, Cases cases, WorkingCalendar calendar) {
        this.tally = tally;
        this.cases = cases;
        this.calendar = calendar;
    }

    void opened(Request request) {
        label(request.status().label(), request.submittedAt(), 1);
    }

    /** A step, or what the roadmap did. */
    void moved(Request before, Request after, StoryLine line) {
        relabelled(before.status().label(), after.status().label(), line.at());
        if (line.kind().isDecision()) {
            decided(before, after, line);
        } else if (line.kind() == StoryKind.UNDONE) {
            undone(before);
        }
        turned(List.of(after), line.at());
    }

    /** @param lines those of the labels that changed */
    void followed(List<Request> changed, List<StoryLine> lines, Instant at) {
        lines.forEach(line -> relabelled(line.details().from(), line.details().to(), line.at()));
        turned(changed, at);
    }

    /** Something was told, or left untold. */
    void told(Request after, Telling telling) {
        if (isWeaker(after)) {
            turned(List.of(after), telling.at());
            return;
        }
        cases.untold(List.of(after.id())).forEach(open -> {
            if (telling.kind() == Telling.Kind.TOLD) {
                long seconds = calendar.between(open.since(), telling.at()).toSeconds();
                count(Measure.TOLD_AFTER, after.id(), telling.at(), hours(seconds));
            } else {
                count(Measure.LEFT_UNTOLD, after.id(), telling.at(), null);
            }
            cases.close(after.id());
        });
    }

    private void decided(Request before, Request after, StoryLine line) {
        if (before.decision() == Decision.NEW && cases.lookedAt(after.id()) > 0) {
            Duration took = Duration.ofSeconds(after.clock().spent());
            boolean late = took.compareTo(calendar.days(TriageClock.PROMISE)) > 0;
            Measure look = late ? Measure.LOOKED_LATE : Measure.LOOKED_IN_TIME;
            count(look, after.id(), line.at(), hours(took.toSeconds()));
        }
        boolean saysWhy = line.details().saysWhy();
        Measure decision = saysWhy ? Measure.DECIDED_WITH_REASON : Measure.DECIDED_WITHOUT_REASON;
        count(decision, after.id(), line.at(), null);
    }

    /** As if it hadn't been decided: if that was the first look, the next one is. */
    private void undone(Request before) {
        DECISIONS.forEach(measure -> takenBack(measure, before));
        if (LOOKS.stream().mapToLong(measure -> takenBack(measure, before)).sum() > 0) {
            cases.notLookedAt(before.id());
        }
    }

    private long takenBack(Measure measure, Request before) {
        List<Case> counted = cases.at(measure, before.decidedAt(), before.id());
        counted.forEach(one -> tally.count(measure, one.at(), part(one.hours()), -1));
        return counted.isEmpty() ? 0 : cases.remove(measure, before.decidedAt(), before.id());
    }

    /** One row for as long as the customer counts on more than there is, however often that changes meanwhile. */
    private void turned(List<Request> changed, Instant at) {
        List<UUID> told = changed.stream()
                .filter(request -> request.told().label() != null)
                .map(Request::id)
                .toList();
        Map<UUID, Cases.Untold> open = told.isEmpty()
                ? Map.of()
                : cases.untold(told).stream().collect(Collectors.toMap(Cases.Untold::requestId, Function.identity()));
        for (Request request : changed) {
            Cases.Untold before = open.get(request.id());
            if (before == null && isWeaker(request) && cases.open(request.id(), at) > 0) {
                count(Measure.GOT_WEAKER, request.id(), at, null);
            } else if (before != null && !isWeaker(request)) {
                trueAgain(before);
            }
        }
    }

    /** Nobody has to hear of it: as if it hadn't been. */
    private void trueAgain(Cases.Untold open) {
        cases.close(open.requestId());
        long removed = cases.remove(Measure.GOT_WEAKER, open.since(), open.requestId());
        tally.count(Measure.GOT_WEAKER, open.since(), "", -removed);
    }

    private static boolean isWeaker(Request request) {
        return request.told().turn(request.status().guidance()) == Turn.WEAKER;
    }

    private void relabelled(@Nullable Label from, @Nullable Label to, Instant at) {
        if (from != to) {
            label(from, at, -1);
            label(to, at, 1);
        }
    }

    private void label(@Nullable Label label, Instant at, int by) {
        if (label != null) {
            tally.count(Measure.LABEL, at, label.name(), by);
        }
    }

    private void count(Measure measure, UUID request, Instant at, @Nullable Integer hours) {
        cases.save(new Case(null, measure, request, at, hours));
        tally.count(measure, at, part(hours), 1);
    }

    private static String part(@Nullable Integer hours) {
        return hours == null ? "" : String.valueOf(hours);
    }

    /** Begun hours count. */
    private static int hours(long seconds) {
        return (int) Math.max(1, (seconds + HOUR - 1) / HOUR);
    }
}
