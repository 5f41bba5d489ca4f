package com.targetroadmap.requests.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * What this service knows of an item of the roadmap.
 *
 * @param productId {@code null} until roadmap-service has said it
 * @param stage as roadmap-service names it; {@link #PROPOSED} until its own fact has come back, {@link #TAKEN_BACK} from
 *     when its acceptance is undone until roadmap-service says what became of it
 * @param followsId the item that comes before this one
 */
@MappedEntity("roadmap_item")
public record RoadmapItem(
        @Id UUID id,
        @Nullable UUID productId,
        @Nullable UUID themeId,
        String nameForSales,
        String problem,
        boolean showToSales,
        String stage,
        Instant stageSince,
        @Nullable UUID followsId,
        @MappedProperty(converter = GuidanceColumn.class) Guidance guidance) {

    static final String PROPOSED = "PROPOSED";

    private static final String TAKEN_BACK = "TAKEN_BACK";

    /** An item that an acceptance asks roadmap-service to create. */
    public static RoadmapItem proposed(
            UUID id, @Nullable UUID productId, @Nullable UUID themeId, String name, String problem, Instant at) {
        return new RoadmapItem(
                id, productId, themeId, name, problem, true, PROPOSED, at, null, Guidance.beingCreated(name));
    }

    /** The same item before the roadmap had made it. */
    RoadmapItem proposedAgain() {
        return proposed(id, productId, themeId, nameForSales, problem, stageSince);
    }

    /** The same item when the acceptance that it was born of is undone. */
    RoadmapItem takenBack() {
        return new RoadmapItem(
                id,
                productId,
                themeId,
                nameForSales,
                problem,
                showToSales,
                TAKEN_BACK,
                stageSince,
                followsId,
                guidance);
    }

    public boolean isTakenBack() {
        return stage.equals(TAKEN_BACK);
    }

    /** Not yet made, or in discovery: where an acceptance put it. */
    public boolean isWhereAcceptancesBegin() {
        return isBeingCreated() || stage.equals("DISCOVERY");
    }

    /** Whether a request can be accepted into it. */
    boolean isOpen() {
        return !isDropped() && !isTakenBack();
    }

    public boolean isBeingCreated() {
        return stage.equals(PROPOSED);
    }

    public boolean isDropped() {
        return stage.equals("DROPPED");
    }

    /** Whether both are found by the same words, or neither is. */
    boolean isFoundAs(RoadmapItem other) {
        return nameForSales.equals(other.nameForSales) && isOpen() == other.isOpen();
    }

    /** In development or released: sales may hear its name whoever asked for it. */
    public boolean isUnderWay() {
        return stage.equals("IN_DEVELOPMENT") || stage.equals("RELEASED");
    }
}
