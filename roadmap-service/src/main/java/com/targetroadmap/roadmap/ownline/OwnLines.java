package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes and takes back lines. */
@Singleton
class OwnLines {

    private final OwnLineRows lines;
    private final CircumstanceRows circumstances;
    private final People people;
    private final Changes changes;
    private final ApplicationEventPublisher<OwnLineChanged> events;

    OwnLines(
            OwnLineRows lines,
            CircumstanceRows circumstances,
            People people,
            Changes changes,
            ApplicationEventPublisher<OwnLineChanged> events) {
        this.lines = lines;
        this.circumstances = circumstances;
        this.people = people;
        this.changes = changes;
        this.events = events;
    }

    @Transactional(readOnly = true)
    OwnLineView of(UUID itemId) {
        return view(today(itemId), newest(itemId));
    }

    /** The same words once more while they are in force make them good for another ninety days. */
    @Transactional
    OwnLineView write(UUID itemId, EntityTag seen, OwnLineBody body, Caller caller) {
        Origin origin = changes.begin(caller, body);
        Circumstances today = today(itemId);
        OwnLine before = newest(itemId);
        OwnLineView there = view(today, before);
        if (seen.version() != there.version() && before != null && before.isInForceWith(body.line(), origin.person())) {
            return there;
        }
        seen.mustBe(there.version(), there);
        Instant now = changes.now();
        LineRules.check(body, today.stage(), now);
        end(before, Cause.REPLACED);
        lines.noLongerNewest(itemId);
        OwnLine written = lines.save(OwnLine.written(body.line(), today, origin.person(), now));
        events.publishEvent(new OwnLineChanged(itemId));
        return view(today, written);
    }

    /** Takes back what is in force, and lets be what has expired. Anything else is a repeat. */
    @Transactional
    OwnLineView remove(UUID itemId, EntityTag seen) {
        changes.begin();
        Circumstances today = today(itemId);
        OwnLine before = newest(itemId);
        if (before == null || !(before.inForce() || before.expired())) {
            return view(today, before);
        }
        OwnLineView there = view(today, before);
        seen.mustBe(there.version(), there);
        end(before, Cause.REMOVED);
        lines.letBe(before.id());
        events.publishEvent(new OwnLineChanged(itemId));
        return view(today, newest(itemId));
    }

    private void end(@Nullable OwnLine line, Cause cause) {
        if (line != null) {
            lines.end(line.id(), changes.now(), cause, false);
        }
    }

    private Circumstances today(UUID itemId) {
        return circumstances.of(itemId).orElseThrow(() -> Problem.notFound("This item"));
    }

    private @Nullable OwnLine newest(UUID itemId) {
        return lines.findByNewestOf(itemId).orElse(null);
    }

    private OwnLineView view(Circumstances today, @Nullable OwnLine line) {
        return new OwnLineView(
                today.itemId(),
                line == null ? null : OwnLineView.lineOf(line, name(line.writtenBy())),
                today.stage() == Stage.RELEASED,
                OwnLineView.versionOf(today, line));
    }

    private @Nullable String name(UUID person) {
        return people.names(List.of(person)).get(person);
    }
}
