package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A move that the rules allow today.
 *
 * @param phaseId the phase it leads to, where that is settled already
 * @param needs the fields that have to come with it
 * @param landsIn the phase in which the item then stands
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record LegalMove(
        String to,
        @Nullable UUID phaseId,
        @Nullable String phaseName,
        List<String> needs,
        @Nullable UUID landsIn) {

    public LegalMove {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
