package com.targetroadmap.gateway.ownline;

import com.targetroadmap.gateway.roadmap.OwnLineBody;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A line as a product manager typed it.
 *
 * @param version of the line that the product manager has seen
 * @param confirmed words that sound like a promise and are meant, with a bar between them
 */
@Serdeable
record OwnLineForm(
        long version, @Nullable String words, @Nullable String confirmed) {

    OwnLineForm {
        words = Objects.requireNonNullElse(words, "");
        confirmed = Objects.requireNonNullElse(confirmed, "");
    }

    OwnLineBody body() {
        List<String> meant = Arrays.stream(confirmed.split("\\|", -1))
                .filter(word -> !word.isBlank())
                .toList();
        return new OwnLineBody(words, meant);
    }

    OwnLineForm seeing(long newVersion) {
        return new OwnLineForm(newVersion, words, confirmed);
    }
}
