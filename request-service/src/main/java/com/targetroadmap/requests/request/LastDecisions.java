package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be undone. Runs in the caller's transaction. */
@Singleton
public class LastDecisions {

    private final Stories stories;
    private final Requests requests;

    LastDecisions(Stories stories, Requests requests) {
        this.stories = stories;
        this.requests = requests;
    }

    /** Empty where the last step wasn't product's: an undo isn't undone, one decides anew. */
    public Optional<LastDecision> of(UUID requestId) {
        List<StoryLine> latest = stories.latest(requestId, StoryKind.STEPS);
        return latest.size() == 2 && latest.get(0).kind().isDecision()
                ? Optional.of(LastDecision.of(latest.get(0), latest.get(1)))
                : Optional.empty();
    }

    /** The id of what people read as {@code REQ-1042}. */
    public @Nullable UUID idOf(@Nullable String reference) {
        return reference == null
                ? null
                : requests.idOf(Long.parseLong(reference.replaceFirst("^REQ-", "")))
                        .orElse(null);
    }
}
