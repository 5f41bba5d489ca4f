package com.targetroadmap.requests.told;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import java.util.UUID;

/**
 * What a request's customer was told last. Stored with the request and brought up to date with its status, so that what
 * is to be told is found in an index.
 *
 * @param id of the telling; {@code null}, as label and key then are: nothing was told
 * @param key of the guidance that the words came from
 * @param dismissed the owner chose not to tell what may be said now; ends when that changes
 * @param outdated the customer is to be told
 */
@Embeddable
public record Told(
        @Nullable UUID id, @Nullable Label label, @Nullable String key, boolean dismissed, boolean outdated) {

    public static final Told NOTHING = new Told(null, null, null, false, false);

    public static Told by(Telling telling, Guidance today) {
        return new Told(telling.id(), telling.label(), telling.guidanceKey(), false, false).against(today, false);
    }

    public Told dismissedFor(Guidance today) {
        return against(today, true);
    }

    /** When what may be said has changed. */
    public Told after(Guidance before, Guidance today) {
        return against(today, dismissed && Verdict.of(before).isSameAs(Verdict.of(today)));
    }

    /** {@code null}: the customer has nothing to hear. */
    public @Nullable Turn turn(Guidance today) {
        return outdated ? compared(today) : null;
    }

    private Told against(Guidance today, boolean leftUntold) {
        return new Told(id, label, key, leftUntold, !leftUntold && compared(today) != null);
    }

    private @Nullable Turn compared(Guidance today) {
        return label == null ? null : new Verdict(label, key).to(Verdict.of(today));
    }
}
