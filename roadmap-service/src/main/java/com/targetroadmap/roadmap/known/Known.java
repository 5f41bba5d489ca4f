package com.targetroadmap.roadmap.known;

import com.targetroadmap.defaults.text.Words;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An item known to sales, as its lists need it.
 *
 * @param strength the higher, the stronger its stage
 * @param since when it came to its stage
 * @param customers how many different customers ask for it
 */
@MappedEntity("known_item")
record Known(@Id UUID id, String name, UUID themeId, Part part, int strength, Instant since, int customers) {

    static Known of(Candidate item) {
        return new Known(
                item.id(),
                item.name(),
                item.themeId(),
                Part.of(item.stage()),
                strengthOf(item.stage()),
                item.since(),
                item.customers());
    }

    /** Whether both stand in the same place among those with the same word. */
    boolean standsAs(Known other) {
        return strength == other.strength && since.equals(other.since);
    }

    /** Stored, so it stays as it is when a stage is added. */
    private static int strengthOf(Stage stage) {
        return switch (stage) {
            case RELEASED -> 5;
            case IN_DEVELOPMENT -> 4;
            case PLANNED -> 3;
            case DISCOVERY -> 2;
            case FUTURE -> 1;
            case DROPPED -> 0;
        };
    }

    /** The same item with its stage and its other words. */
    @Introspected
    record Candidate(UUID id, String name, String otherWords, UUID themeId, Stage stage, Instant since, int customers) {

        Set<String> words() {
            return Words.named(List.of(name, otherWords)).words();
        }
    }
}
