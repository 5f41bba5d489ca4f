package com.targetroadmap.requests.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.Set;
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
    private static final Set<String> JOINABLE = Set.of("DISCOVERY", "PLANNED", "IN_DEVELOPMENT");
    private static final String FOLLOWED = "followed";

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

    /** Whether both are found by what they say, or neither is. */
    boolean saysAs(RoadmapItem other) {
        return nameForSales.equals(other.nameForSales)
                && problem.equals(other.problem)
                && showToSales == other.showToSales;
    }

    /** Whether somebody may still be added to those who ask for it. */
    public boolean isJoinable() {
        return isBeingCreated() || JOINABLE.contains(stage);
    }

    /** The guidance without what sales may not hear: of this item, and of the one it follows unless sales knows that. */
    public Guidance speakable(boolean followedIsKnown) {
        return speakable(guidance, followedIsKnown);
    }

    /** The same of what is kept with a request that points at this item. */
    public Guidance speakable(Guidance said, boolean followedIsKnown) {
        Guidance named = showToSales ? said : said.without("name").withoutOwnLine();
        if (followsId == null || followedIsKnown) {
            return named;
        }
        Guidance careful = named.saysOf(named.parameters().get(FOLLOWED)) ? named.withoutOwnLine() : named;
        return careful.without(FOLLOWED);
    }

    /** In development or released: sales may hear its name whoever asked for it. */
    public boolean isUnderWay() {
        return stage.equals("IN_DEVELOPMENT") || stage.equals("RELEASED");
    }
}
