package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.LegalMove;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.Objects;

/**
 * A legal move as a form.
 *
 * @param open whether it is the one being made
 * @param form with what was typed; empty for all others
 * @param errors of its fields
 */
@Introspected
record MoveChoice(LegalMove move, String phaseId, boolean open, MoveForm form, Map<String, String> errors) {

    static MoveChoice of(LegalMove move, MoveForm typed, @Nullable Trouble trouble) {
        String phase = move.phaseId() == null ? "" : move.phaseId().toString();
        boolean open = move.to().equals(typed.to()) && isSamePhase(move, typed.phaseId());
        return open
                ? new MoveChoice(move, phase, true, typed, trouble == null ? Map.of() : trouble.fields())
                : new MoveChoice(move, phase, false, MoveForm.blank(move.to(), phase), Map.of());
    }

    /** What the ids of its fields end in. Those of the one being made have their plain names: errors lead there. */
    public String suffix() {
        return open ? "" : "-" + move.to() + phaseId;
    }

    private static boolean isSamePhase(LegalMove move, @Nullable String phase) {
        return move.phaseId() == null || Objects.equals(move.phaseId().toString(), phase);
    }
}
