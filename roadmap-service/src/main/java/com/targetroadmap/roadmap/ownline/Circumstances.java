package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.roadmap.phase.PhaseState;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Where an item stands, as far as a line depends on it. */
@MappedEntity
record Circumstances(
        @Id UUID itemId,
        Stage stage,
        @Nullable UUID phaseId,
        @Nullable PhaseState phaseState,
        @Nullable UUID followsId,
        @Nullable Stage followedStage) {}
