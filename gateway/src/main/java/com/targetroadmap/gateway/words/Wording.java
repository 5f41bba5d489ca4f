package com.targetroadmap.gateway.words;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/**
 * Guidance in words.
 *
 * @param key the label's stable name, for colours and filters
 * @param label what a salesperson reads first
 * @param why for the salesperson; may name phases and reasons
 * @param sayThis for the customer; {@code null} where there is nothing to say
 * @param nextLook when product looks again, for the salesperson alone; {@code null} where no date is set
 */
@Serdeable
public record Wording(
        String key,
        String label,
        String why,
        @Nullable String sayThis,
        @Nullable String nextLook) {

    /** The same as others than its owner read it. */
    Wording labelled(String otherLabel) {
        return new Wording(key, otherLabel, why, sayThis, nextLook);
    }

    /** The label's name as a CSS class. */
    public String tone() {
        return "tone-" + key.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
