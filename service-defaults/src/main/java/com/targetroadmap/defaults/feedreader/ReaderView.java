package com.targetroadmap.defaults.feedreader;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A reader as an operator sees it.
 *
 * @param position everything up to it is applied
 * @param rebuild how many times the feed was read from its start
 * @param lastContact when this instance last read the feed and applied what there was
 * @param trouble why nothing is read or applied at the moment
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReaderView(
        String feed,
        @Nullable String lastEventId,
        long position,
        long rebuild,
        boolean rebuilding,
        @Nullable Instant lastContact,
        @Nullable String trouble,
        List<SetAsideView> setAside) {

    static ReaderView of(ReaderState state, Contact contact, List<SetAside> setAside) {
        return new ReaderView(
                state.feed(),
                state.lastEventId(),
                state.position(),
                state.rebuild(),
                state.rebuilding(),
                contact.last(),
                contact.trouble(),
                setAside.stream().map(SetAsideView::of).toList());
    }

    /** The data of the event are left out: they may not be for everyone's eyes. */
    @Serdeable
    record SetAsideView(String eventId, String type, String subject, String reason, Instant setAsideAt, int attempts) {

        static SetAsideView of(SetAside event) {
            return new SetAsideView(
                    event.eventId(),
                    event.type(),
                    event.subject(),
                    event.reason(),
                    event.setAsideAt(),
                    event.attempts());
        }
    }
}
