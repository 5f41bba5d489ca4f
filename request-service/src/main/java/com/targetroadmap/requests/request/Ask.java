package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;

/**
 * What the customer asks for, in the words of the person who submitted it.
 *
 * @param problem what they are trying to do, and what stops them
 * @param howToday how they do it today
 * @param wouldTalkToUs {@code null}: nobody asked them
 */
@Embeddable
public record Ask(
        String title,
        String problem,
        @Nullable String howToday,
        @Nullable WouldSign wouldSignWithoutIt,
        Promised promised,
        @Nullable Boolean wouldTalkToUs) {

    Ask promised(Promised now) {
        return new Ask(title, problem, howToday, wouldSignWithoutIt, now, wouldTalkToUs);
    }

    /** Would they sign without it? */
    public enum WouldSign {
        YES,
        NOT_SURE,
        NO
    }

    /** Have we promised it? Telling is never held against anyone. */
    public enum Promised {
        NO,
        IN_TALKS,
        IN_WRITING
    }
}
