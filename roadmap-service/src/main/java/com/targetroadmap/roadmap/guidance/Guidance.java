package com.targetroadmap.roadmap.guidance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What may be said about an item today.
 *
 * @param key chooses the words for <em>why</em> and <em>say this</em>
 * @param parameters fill the words; one that isn't known is absent
 * @param ownLine the product manager's own <em>say this</em>
 */
@Serdeable
public record Guidance(
        Label label,
        String key,
        Map<String, String> parameters,
        @Nullable String ownLine) {

    /** The parameter that names the item followed. */
    static final String FOLLOWED = "followed";

    /** The parameter that says when product looks again. For the salesperson alone: no <em>say this</em> has it. */
    static final String NEXT_LOOK = "nextLook";

    static Guidance of(Label label, String key, Parameters parameters) {
        return new Guidance(label, key, parameters.known(), null);
    }

    /** A talk line names only items known to sales. */
    Guidance withoutFollowed() {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        rest.remove(FOLLOWED);
        return new Guidance(label, key, rest, ownLine);
    }
}
