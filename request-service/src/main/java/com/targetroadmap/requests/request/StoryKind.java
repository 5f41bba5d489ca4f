package com.targetroadmap.requests.request;

/** What a line of a request's story tells of: a {@link Step}, or what is none. */
public enum StoryKind {
    SUBMITTED,
    ACCEPTED,
    QUESTION,
    ANSWERED,
    DECLINED,
    QUESTION_ANSWERED,
    WITHDRAWN,
    RESUBMITTED,
    RETURNED,
    /** The item moved, and the label with it. */
    LABEL_CHANGED;

    static StoryKind of(Step step) {
        return valueOf(step.name());
    }
}
