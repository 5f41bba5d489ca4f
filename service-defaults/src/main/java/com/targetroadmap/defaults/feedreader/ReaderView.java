package com.targetroadmap.defaults.feedreader;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A reader as an operator sees it.
 *
 * @param reading whether it is this instance that reads; of several on one database one does
 * @param position everything up to it is applied
 * @param rebuild how many times the feed was read from its start
 * @param lastContact when this instance last read the feed and applied what there was
 * @param trouble why nothing is read or applied at the moment
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReaderView(
        String feed,
        boolean reading,
        @Nullable String lastEventId,
        long position,
        long rebuild,
        boolean rebuilding,
        @Nullable Instant lastContact,
        @Nullable String trouble,
        List<SetAsideView> setAside) {

    static ReaderView of(ReaderState state, FeedReader reader, List<SetAside> setAside) {
        var contact = reader.contact();
        return new ReaderView(
                state.feed(),
                reader.isReading(),
                state.lastEventId(),
                state.position(),
                state.rebuild(),
                state.rebuilding(),
                contact.last(),
                reader.isReading() ? contact.trouble() : null,
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
