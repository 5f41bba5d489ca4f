package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.requests.NewNote;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/** A private note as a product manager typed it. */
@Serdeable
record NoteForm(@Nullable UUID id, @Nullable String words) {

    NoteForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    static NoteForm blank() {
        return new NoteForm(Ids.fresh(), null);
    }

    NoteForm as(UUID id) {
        return new NoteForm(id, words);
    }

    NewNote note() {
        return new NewNote(words);
    }
}
