package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.roadmap.writing.Text;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;

/**
 * The line that a product manager wants.
 *
 * @param confirmed words in it that sound like a promise, and that are meant
 */
@Serdeable
record OwnLineBody(
        @Nullable @Text(max = 500, required = true) String words,
        @Nullable @Text(max = 100, count = 50) List<String> confirmed) {

    /** One line. */
    String line() {
        return words.strip().replaceAll("\\s+", " ");
    }

    boolean confirms(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return confirmed != null
                && confirmed.stream()
                        .anyMatch(given -> given.toLowerCase(Locale.ROOT).equals(wanted));
    }
}
