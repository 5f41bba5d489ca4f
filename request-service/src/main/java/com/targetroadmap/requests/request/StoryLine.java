package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened to a request, kept for good.
 *
 * @param line its place in the story
 * @param who {@code null}: the roadmap
 * @param stepId the id that the sender gave to a step, {@code null} for what nobody sent
 * @param fingerprint of what was sent with it
 */
@MappedEntity("story_line")
record StoryLine(
        @Id @GeneratedValue @Nullable Long line,
        UUID requestId,
        Instant at,
        @Nullable UUID who,
        StoryKind kind,

        @MappedProperty(converter = StoryDetails.Column.class)
        StoryDetails details,

        @Nullable UUID stepId,
        @Nullable String fingerprint) {

    static StoryLine of(UUID requestId, Instant at, @Nullable UUID who, StoryKind kind, StoryDetails details) {
        return new StoryLine(null, requestId, at, who, kind, details, null, null);
    }

    /** What the request was after this step. */
    Decision leadsTo() {
        return switch (kind) {
            case UNDONE -> details.undo().backTo();
            case JOINED -> details.itemId() == null ? Decision.DECLINED : Decision.ACCEPTED;
            case SUBMITTED -> Decision.NEW;
            default -> Step.valueOf(kind.name()).to();
        };
    }

    /** The line of a step that somebody sent under an id of their own. */
    StoryLine sentAs(@Nullable UUID stepId, @Nullable String fingerprint) {
        return new StoryLine(line, requestId, at, who, kind, details, stepId, fingerprint);
    }
}
