package com.targetroadmap.requests.request;

/** What a line of a request's story tells of: a {@link Step}, or what is none. */
public enum StoryKind {
    SUBMITTED,
    ACCEPTED,
    QUESTION,
    ANSWERED,
    PARKED,
    DECLINED,
    DUPLICATE,
    QUESTION_ANSWERED,
    WITHDRAWN,
    RESUBMITTED,
    RETURNED,
    /** The item moved or the original was decided about, and the label with it. */
    LABEL_CHANGED;

    static StoryKind of(Step step) {
        return valueOf(step.name());
    }
}
