package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.told.Turn;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Where a request stands, for whoever tells people of it.
 *
 * @param turn how its label differs from what the customer was told, as long as the customer is to hear of it
 * @param guidance as it is stored, which may say more than a person gets to read
 */
public record Standing(
        UUID ownerId,
        Decision decision,
        Label label,
        @Nullable Turn turn,
        @Nullable UUID itemId,
        @Nullable UUID originalId,
        @Nullable UUID themeId,
        Ask.Promised promised,
        Guidance guidance) {

    static Standing of(Request request) {
        Status status = request.status();
        return new Standing(
                request.ownerId(),
                request.decision(),
                status.label(),
                request.told().turn(status.guidance()),
                request.itemId(),
                request.originalId(),
                request.themeId(),
                request.ask().promised(),
                status.guidance());
    }

    /**
     * The same for two standings that say the same to sales: an undo leads back to what somebody knew. What an item's
     * words have in them isn't a matter of the request.
     */
    public UUID gist() {
        boolean ofItem = decision == Decision.ACCEPTED || decision == Decision.DUPLICATE;
        String text = Arrays.asList(
                        decision,
                        label,
                        turn,
                        guidance.key(),
                        itemId,
                        originalId,
                        themeId,
                        ofItem ? null : guidance.parameters())
                .toString();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
