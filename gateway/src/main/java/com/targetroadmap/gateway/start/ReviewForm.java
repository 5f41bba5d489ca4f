package com.targetroadmap.gateway.start;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Chosen;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * When product looks again, as a product manager typed it.
 *
 * @param of {@code ITEM} or {@code THEME}
 * @param about the id of the item or the theme
 * @param version of it that the product manager has seen
 * @param nextReview a date
 * @param done set where nothing is left to be looked at again
 */
@Serdeable
record ReviewForm(
        @Nullable String of,
        @Nullable String about,
        long version,
        @Nullable String nextReview,
        @Nullable String done) {

    /** Refused with words about what a date looks like. */
    private static final String NONE = "none";

    boolean isItem() {
        return "ITEM".equals(of);
    }

    /** @throws Problem where it is about nothing that could be there */
    UUID id() {
        UUID id = Chosen.id(about);
        if (id == null) {
            throw Problem.notFound("What this is about");
        }
        return id;
    }

    /** Empty takes the date away, which is asked for with {@link #done}; a date that was left out is none. */
    String date() {
        if (done != null) {
            return "";
        }
        return nextReview == null || nextReview.isBlank() ? NONE : nextReview.strip();
    }

    /** What was typed, where the form was about this. */
    String typedAbout(UUID id) {
        return id.toString().equals(about) ? Objects.requireNonNullElse(nextReview, "") : "";
    }

    /** The field of this page that is to blame. */
    Map<String, String> names() {
        return Map.of("nextReview", "nextReview-" + about);
    }
}
