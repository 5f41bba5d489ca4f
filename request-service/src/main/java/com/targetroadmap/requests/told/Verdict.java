package com.targetroadmap.requests.told;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;

/**
 * What guidance promises a customer, without its words.
 *
 * @param key of the wording; {@code null}: not known, any of the label's
 */
public record Verdict(Label label, @Nullable String key) {

    /** From the least that a customer may count on to the most. */
    private static final List<Label> STRENGTH = List.of(
            Label.NOT_PLANNED,
            Label.NOT_NOW,
            Label.BEING_EXPLORED,
            Label.LATER,
            Label.NOT_STARTED,
            Label.BEING_BUILT,
            Label.ALREADY_ANSWERED,
            Label.AVAILABLE);

    /** Under one label what comes first may be out, or under way, or neither. */
    private static final Map<String, Integer> WITHIN =
            Map.of("later-follows-released", 2, "later-follows-being-built", 1);

    static Verdict of(Guidance guidance) {
        return new Verdict(guidance.label(), guidance.key());
    }

    /** {@code null}: nothing that the customer has to hear. A question is put to the customer by other words. */
    public @Nullable Turn to(Verdict today) {
        if (today.label == Label.QUESTION || today.label == Label.WITHDRAWN) {
            return null;
        }
        if (!isAnswer()) {
            return today.isAnswer() ? Turn.ANSWER : null;
        }
        int more = Integer.compare(today.strength(), strength());
        return turn(more == 0 ? within(today) : more);
    }

    boolean isSameAs(Verdict other) {
        return label == other.label && (key == null || other.key == null || within(other) == 0);
    }

    private boolean isAnswer() {
        return STRENGTH.contains(label);
    }

    private int strength() {
        return STRENGTH.indexOf(label);
    }

    private int within(Verdict today) {
        return key == null || today.key == null
                ? 0
                : Integer.compare(WITHIN.getOrDefault(today.key, 0), WITHIN.getOrDefault(key, 0));
    }

    private static @Nullable Turn turn(int more) {
        if (more == 0) {
            return null;
        }
        return more < 0 ? Turn.WEAKER : Turn.STRONGER;
    }
}
