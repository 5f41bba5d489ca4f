package com.targetroadmap.requests.notice;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Keeps up to which notice somebody has read. */
@Singleton
class NoticesRead {

    private final NoticeReads reads;
    private final People people;
    private final Clock clock;

    NoticesRead(NoticeReads reads, People people, Clock clock) {
        this.reads = reads;
        this.people = people;
        this.clock = clock;
    }

    /** Nothing is read before it is written. */
    @Transactional
    void upTo(UpTo body, Caller caller) {
        UUID wished = body.read();
        UUID now = NoticeIds.at(clock.instant());
        UUID upTo = wished.compareTo(now) > 0 ? now : wished;
        UUID person = people.remember(caller);
        reads.begin(person, upTo);
        reads.advance(person, upTo);
    }

    /** @param upTo the newest notice that was read */
    @Serdeable
    record UpTo(@Nullable UUID upTo) {

        UUID read() {
            Form form = new Form();
            if (upTo == null) {
                form.refuse("upTo", "Please say which notice is the newest that you have read.");
            }
            form.check();
            return upTo;
        }
    }
}
