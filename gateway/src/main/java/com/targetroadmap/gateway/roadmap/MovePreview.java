package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What a move would do, if it were made now.
 *
 * @param version of the item that this is true for
 * @param backward whether it needs the two reasons
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record MovePreview(
        UUID itemId,
        @Nullable UUID productId,
        @Nullable String title,
        String nameForSales,
        boolean showToSales,
        long version,
        String from,
        String to,
        @Nullable UUID phaseId,
        @Nullable Integer phaseNumber,
        @Nullable String phaseName,
        List<String> needs,
        boolean backward,
        GuidanceChanges changes) {

    public MovePreview {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    /** The phase belongs to the answer only where the move chooses it. */
    public boolean isPlanned() {
        return to.equals("PLANNED");
    }

    public boolean isRelease() {
        return to.equals("RELEASED");
    }

    public boolean isNeedsWho() {
        return needs.contains("whoCanHaveIt");
    }

    public boolean isNeedsReasons() {
        return needs.contains("reason") || needs.contains("customerReason");
    }
}
