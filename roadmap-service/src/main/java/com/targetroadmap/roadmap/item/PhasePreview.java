package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.phase.Phase;
import com.targetroadmap.roadmap.phase.PhaseView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the start or the end of a phase would do, if it took place now.
 *
 * @param phase as it would be
 */
@Serdeable
record PhasePreview(PhaseView phase, GuidanceChanges changes) {

    static PhasePreview of(Phase phase, List<GuidanceChange> differences) {
        return of(PhaseView.of(phase), differences);
    }

    static PhasePreview of(PhaseView phase, List<GuidanceChange> differences) {
        return new PhasePreview(
                phase,
                GuidanceChanges.of(differences.stream()
                        .sorted(GuidanceChanges.startingWith(List.of()))
                        .toList()));
    }
}
