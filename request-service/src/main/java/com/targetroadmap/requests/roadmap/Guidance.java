package com.targetroadmap.requests.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What may be said today, as a verdict: the words are the gateway's.
 *
 * @param key which of the label's wordings
 * @param parameters what the wording needs; absent when unknown
 * @param ownLine the PM's own <em>say this</em>
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Guidance(
        Label label,
        String key,
        Map<String, String> parameters,
        @Nullable String ownLine) {

    private static final String BEING_CREATED = "being-created";

    public Guidance {
        parameters = parameters == null ? Map.of() : known(parameters);
    }

    public static Guidance of(Label label, String key) {
        return new Guidance(label, key, Map.of(), null);
    }

    /** Of an item that was proposed and whose own fact hasn't come back yet. */
    public static Guidance beingCreated(String name) {
        return of(Label.BEING_EXPLORED, BEING_CREATED).with("name", name);
    }

    public boolean isBeingCreated() {
        return key.equals(BEING_CREATED);
    }

    /** The same with one more parameter; unchanged when there is nothing to say. */
    public Guidance with(String parameter, @Nullable String text) {
        if (text == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, text);
        return new Guidance(label, key, more, ownLine);
    }

    public Guidance without(String parameter) {
        Map<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.remove(parameter);
        return new Guidance(label, key, fewer, ownLine);
    }

    /** The same without what a PM wrote by hand, which may name anything. */
    public Guidance withoutOwnLine() {
        return new Guidance(label, key, parameters, null);
    }

    private static Map<String, String> known(Map<String, String> parameters) {
        Map<String, String> known = new LinkedHashMap<>(parameters);
        known.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(known);
    }
}
