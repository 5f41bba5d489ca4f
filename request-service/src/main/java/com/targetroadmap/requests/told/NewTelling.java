package com.targetroadmap.requests.told;

import com.targetroadmap.requests.form.Form;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What was told, as its teller sends it.
 *
 * @param label what the words are about: as it was read, whatever it is by now
 * @param key of the guidance that the words came from, where it is known
 */
@Serdeable
public record NewTelling(
        @Nullable Label label,
        @Nullable String key,
        @Nullable String words) {

    private static final int WORDS = 5_000;

    /** The fields as they will be kept. */
    public Read read() {
        Form form = new Form();
        About.check(form, label);
        String guidanceKey = form.optional("key", key, About.KEY);
        String said = form.needed("words", words, WORDS, "Please give the words that the customer was told.");
        form.check();
        return new Read(Telling.Kind.TOLD, label, guidanceKey, said);
    }

    /** What will be kept of a telling or a dismissal. */
    public record Read(
            Telling.Kind kind,
            Label label,
            @Nullable String key,
            @Nullable String words) {}
}
