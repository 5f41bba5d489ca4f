package com.targetroadmap.roadmap.finding;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * Which items are wanted; what is {@code null} doesn't matter.
 *
 * @param words each is the beginning of a word in the internal title, the name for sales or the other words
 * @param owner the name as it stands with the item
 */
public record Filter(
        @Nullable String words,
        @Nullable UUID productId,
        @Nullable UUID themeId,
        @Nullable UUID phaseId,
        @Nullable Stage stage,
        @Nullable String owner) {}
