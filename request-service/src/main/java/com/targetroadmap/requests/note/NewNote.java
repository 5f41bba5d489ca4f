package com.targetroadmap.requests.note;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A private note as its writer sends it. */
@Serdeable
public record NewNote(@Nullable String words) {

    private static final int LIMIT = 4_000;

    /** The words as they will be kept. */
    public String read() {
        Form form = new Form();
        String read = form.needed("words", words, LIMIT, "Please write the note.");
        form.check();
        return read;
    }
}
