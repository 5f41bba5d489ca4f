package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Something that happened to a request.
 *
 * @param undone the decision that was taken back
 * @param backTo what the request was again
 * @param madeItem {@code REMOVED} or {@code STAYS}: what became of the item that the undone acceptance had made
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoryLine(
        Instant at,
        @Nullable String who,
        String kind,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String question,
        @Nullable String how,
        @Nullable String customerReason,
        @Nullable String offer,
        @Nullable String itemName,
        @Nullable String themeTitle,
        @Nullable String original,
        @Nullable String returned,
        @Nullable String undone,
        @Nullable String backTo,
        @Nullable String madeItem,
        @Nullable LookAgain lookAgain,
        @Nullable String to,
        @Nullable String handedFrom,
        @Nullable String handedTo,
        @Nullable String promised) {}
