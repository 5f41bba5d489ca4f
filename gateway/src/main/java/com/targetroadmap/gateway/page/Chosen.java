package com.targetroadmap.gateway.page;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/** What was chosen in a list of a form. */
public final class Chosen {

    private Chosen() {}

    /** The id; {@code null} when nothing was chosen, or something that was never in the list. */
    public static @Nullable UUID id(@Nullable String choice) {
        try {
            return choice == null || choice.isBlank() ? null : UUID.fromString(choice);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
