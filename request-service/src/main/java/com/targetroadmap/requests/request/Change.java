package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What happened to one request.
 *
 * @param kind {@code null}: nothing that its story tells of
 * @param by the person who did it; {@code null}: nobody, or the roadmap
 * @param before {@code null}: it is new
 * @param declinedId of a new one the declined request that its customer was added to
 * @param words that somebody wrote: a question, an answer, a reason
 */
public record Change(
        UUID requestId,
        @Nullable StoryKind kind,
        @Nullable UUID by,
        Instant at,
        @Nullable Standing before,
        Standing after,
        @Nullable UUID declinedId,
        @Nullable String words) {

    private static final Set<StoryKind> DECISIONS = Set.of(
            StoryKind.ACCEPTED,
            StoryKind.QUESTION,
            StoryKind.ANSWERED,
            StoryKind.PARKED,
            StoryKind.DECLINED,
            StoryKind.DUPLICATE,
            StoryKind.UNDONE,
            StoryKind.UNANSWERED);

    private static final Set<StoryKind> OF_SALES =
            Set.of(StoryKind.QUESTION_ANSWERED, StoryKind.WITHDRAWN, StoryKind.RESUBMITTED, StoryKind.REOPENED);

    static Change opened(Request request, StoryLine line, @Nullable UUID declinedId) {
        return new Change(
                request.id(), line.kind(), line.who(), line.at(), null, Standing.of(request), declinedId, null);
    }

    static Change of(Request before, Request after, StoryLine line) {
        return of(before, after, line.kind(), line.who(), line.at(), line.details());
    }

    /** Its label followed the item, or its original. */
    static Change followed(Request before, Request after, StoryKind kind, @Nullable UUID by, Instant at) {
        return of(before, after, kind, by, at, StoryDetails.NONE);
    }

    /** The request is as it was; what its customer was told isn't. */
    static Change told(Request before, Request after, UUID by, Instant at) {
        return of(before, after, null, by, at, StoryDetails.NONE);
    }

    /** Whether product decided about it; that nobody waits for an answer any more is as good as a decision. */
    public boolean isDecision() {
        return kind != null && DECISIONS.contains(kind);
    }

    public boolean isBySales() {
        return kind != null && OF_SALES.contains(kind);
    }

    private static Change of(
            Request before,
            Request after,
            @Nullable StoryKind kind,
            @Nullable UUID by,
            Instant at,
            StoryDetails details) {
        return new Change(
                after.id(),
                kind,
                by,
                at,
                Standing.of(before),
                Standing.of(after),
                null,
                details.question() != null && kind == StoryKind.QUESTION ? details.question() : said(details));
    }

    private static @Nullable String said(StoryDetails details) {
        return details.text() == null ? details.reason() : details.text();
    }
}
