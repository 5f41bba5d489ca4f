package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.phase.Phase;
import com.targetroadmap.roadmap.stage.Need;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A move that would be accepted now. Planning is listed once for each phase that it may lead to.
 *
 * @param phaseId to be sent along with the move
 * @param needs the fields that must carry a text
 * @param landsIn the phase in which the item then stands; not to be sent
 */
@Serdeable
public record LegalMove(
        Stage to,
        @Nullable UUID phaseId,
        @Nullable String phaseName,
        List<String> needs,
        @Nullable UUID landsIn) {

    static LegalMove to(Stage stage, @Nullable UUID landsIn, List<Need> needs) {
        return new LegalMove(stage, null, null, fields(needs), landsIn);
    }

    static LegalMove into(Phase phase, List<Need> needs) {
        return new LegalMove(Stage.PLANNED, phase.id(), phase.name(), fields(needs), phase.id());
    }

    private static List<String> fields(List<Need> needs) {
        return needs.stream().map(Need::field).toList();
    }
}
