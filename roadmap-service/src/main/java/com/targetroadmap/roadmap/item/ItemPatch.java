package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.writing.Dates;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What changes; absent is unchanged, empty is cleared. So that everything can be empty, all but a choice is text. */
@Serdeable
record ItemPatch(
        @Nullable UUID themeId,
        @Nullable String internalTitle,
        @Nullable String description,
        @Nullable String nameForSales,
        @Nullable String problem,
        @Nullable List<String> otherWords,
        @Nullable Boolean showToSales,
        @Nullable String offerToday,
        @Nullable String followsId,
        @Nullable String targetUsers,
        @Nullable String userGoal,
        @Nullable String businessGoal,
        @Nullable String priority,
        @Nullable String targetQuarter,
        @Nullable String ownerName,
        @Nullable String trackerLink,
        @Nullable String nextReview,
        @Nullable List<UUID> dependsOn) {

    ItemBody onto(ItemBody before) {
        return new ItemBody(
                before.productId(),
                themeId == null ? before.themeId() : themeId,
                or(internalTitle, before.internalTitle()),
                or(description, before.description()),
                or(nameForSales, before.nameForSales()),
                or(problem, before.problem()),
                otherWords == null ? before.otherWords() : otherWords,
                showToSales == null ? before.showToSales() : showToSales,
                or(offerToday, before.offerToday()),
                read("followsId", followsId, before.followsId(), UUID::fromString, "Give the id of an item."),
                or(targetUsers, before.targetUsers()),
                or(userGoal, before.userGoal()),
                or(businessGoal, before.businessGoal()),
                read("priority", priority, before.priority(), Integer::valueOf, "Give a whole number."),
                or(targetQuarter, before.targetQuarter()),
                or(ownerName, before.ownerName()),
                or(trackerLink, before.trackerLink()),
                Dates.or("nextReview", nextReview, before.nextReview()),
                dependsOn == null ? before.dependsOn() : dependsOn);
    }

    private static @Nullable String or(@Nullable String text, @Nullable String before) {
        return text == null ? before : text;
    }

    private static <T> @Nullable T read(
            String field, @Nullable String text, @Nullable T before, Function<String, T> reader, String hint) {
        if (text == null) {
            return before;
        }
        try {
            return text.isBlank() ? null : reader.apply(text.strip());
        } catch (RuntimeException e) {
            throw Problem.invalid(field, hint);
        }
    }
}
