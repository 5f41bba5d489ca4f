package com.targetroadmap.gateway.words;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * What may be said about an item or a request today, as its service decided it and before it has words.
 *
 * @param key chooses the words for <em>why</em> and <em>say this</em>
 * @param parameters fill the words; what isn't known is absent
 * @param ownLine the product manager's own <em>say this</em>
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Guidance(
        String label,
        String key,
        @Nullable Map<String, String> parameters,
        @Nullable String ownLine) {

    public Guidance {
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
    }

    /** The same in the standard words. */
    public Guidance standard() {
        return new Guidance(label, key, parameters, null);
    }

    public Guidance(String label, String key, Map<String, String> parameters) {
        this(label, key, parameters, null);
    }
}
