package com.targetroadmap.roadmap.guidance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What may be said about an item today.
 *
 * @param key chooses the words for <em>why</em> and <em>say this</em>
 * @param parameters fill the words; one that isn't known is absent
 * @param ownLine the product manager's own <em>say this</em>
 * @param ownLineUntil from when on that line is too old to be said, whoever keeps a copy of this
 */
@Serdeable
public record Guidance(
        Label label,
        String key,
        Map<String, String> parameters,
        @Nullable String ownLine,
        @Nullable Instant ownLineUntil) {

    /** The parameter that names the item followed. */
    static final String FOLLOWED = "followed";

    /** The parameter that says when product looks again. For the salesperson alone: no <em>say this</em> has it. */
    static final String NEXT_LOOK = "nextLook";

    static Guidance of(Label label, String key, Parameters parameters) {
        return new Guidance(label, key, parameters.known(), null, null);
    }

    /** With the line that is in force at a time; no line changes the label. */
    Guidance saying(@Nullable String line, @Nullable Instant until, Instant now) {
        boolean inForce = line != null && until != null && until.isAfter(now);
        return inForce ? new Guidance(label, key, parameters, line, until) : this;
    }

    /** A talk line names only items known to sales: a product manager's own falls back to the standard one. */
    Guidance withoutFollowed() {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        String name = rest.remove(FOLLOWED);
        return names(name) ? new Guidance(label, key, rest, null, null) : with(rest);
    }

    /** Sales has no use for a day on which words end. */
    Guidance withoutDay() {
        return new Guidance(label, key, parameters, ownLine, null);
    }

    private Guidance with(Map<String, String> others) {
        return new Guidance(label, key, others, ownLine, ownLineUntil);
    }

    private boolean names(@Nullable String item) {
        return item != null
                && ownLine != null
                && ownLine.toLowerCase(Locale.ROOT).contains(item.toLowerCase(Locale.ROOT));
    }
}
