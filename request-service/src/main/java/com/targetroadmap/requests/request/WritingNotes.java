package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.requests.note.NewNote;
import com.targetroadmap.requests.note.PrivateNote;
import com.targetroadmap.requests.note.PrivateNotes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps what PMs write for each other. Nobody's version of the request is stale for it, and no fact tells of it. */
@Singleton
class WritingNotes {

    private final Requests requests;
    private final PrivateNotes notes;
    private final People people;
    private final Fingerprint fingerprint;
    private final Clock clock;

    WritingNotes(Requests requests, PrivateNotes notes, People people, Fingerprint fingerprint, Clock clock) {
        this.requests = requests;
        this.notes = notes;
        this.people = people;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    @Transactional
    Taken write(Sent sent, NewNote body) {
        String words = body.read();
        String print = fingerprint.of(body);
        people.remember(sent.caller());
        Request request = requests.findById(sent.requestId()).orElseThrow(Access::notThere);
        Optional<PrivateNote> earlier = notes.findById(sent.stepId());
        if (earlier.isPresent()) {
            PrivateNote note = earlier.get();
            Repeats.check(note.who(), note.requestId(), note.fingerprint(), sent, print);
        } else {
            notes.save(new PrivateNote(
                    sent.stepId(),
                    sent.requestId(),
                    words,
                    sent.caller().id(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    print));
        }
        return new Taken(request, earlier.isPresent());
    }
}
