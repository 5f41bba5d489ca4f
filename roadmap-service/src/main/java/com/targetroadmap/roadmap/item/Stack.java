package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * Items that stand together on the board: those of one stage and, where the stage has one, of one phase.
 *
 * @param phaseId {@code null} for a stage without a phase
 */
public record Stack(UUID productId, Stage stage, @Nullable UUID phaseId) {

    static Stack of(Item item) {
        return new Stack(item.productId(), item.stage(), item.phaseId());
    }
}
