package com.targetroadmap.requests.request;

import java.util.List;
import java.util.stream.Stream;

/** What a line of a request's story tells of: a {@link Step}, or what is none. */
public enum StoryKind {
    SUBMITTED,
    /** Its customer was added to what is known already: no decision of product's. */
    JOINED,
    ACCEPTED,
    QUESTION,
    ANSWERED,
    PARKED,
    DECLINED,
    DUPLICATE,
    QUESTION_ANSWERED,
    WITHDRAWN,
    RESUBMITTED,
    REOPENED,
    RETURNED,
    /** A decision was taken back by product. */
    UNDONE,
    /** Its owner said whether anything was promised. */
    PROMISE_TOLD,
    /** Another salesperson answers the customer from now on. */
    HANDED_OVER,
    /** Nobody answered the question of product: withdrawn. */
    UNANSWERED,
    /** The item moved or the original was decided about, and the label with it. */
    LABEL_CHANGED;

    /** What leaves a request another than it was; the other kinds don't. */
    static final List<String> STEPS = Stream.concat(
                    Stream.of(SUBMITTED.name(), JOINED.name()),
                    Stream.of(Step.values()).map(Step::name))
            .toList();

    static StoryKind of(Step step) {
        return valueOf(step.name());
    }

    boolean isDecision() {
        return Stream.of(Decision.values()).anyMatch(decision -> decision.name().equals(name())) && this != WITHDRAWN;
    }
}
