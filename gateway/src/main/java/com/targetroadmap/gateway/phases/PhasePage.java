package com.targetroadmap.gateway.phases;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * The form for a phase.
 *
 * @param id {@code null} for a new one
 * @param phase as it is now; of a new one {@code null} inside
 */
@Introspected
record PhasePage(
        Frame frame,
        @Nullable UUID id,
        Section<ProductChoice> products,
        Section<BoardPhase> phase,
        PhaseForm form,
        @Nullable Trouble trouble) {

    public String action() {
        return id == null ? "/phases" : "/phases/" + id;
    }
}
