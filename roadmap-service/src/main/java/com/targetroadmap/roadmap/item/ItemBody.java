package com.targetroadmap.roadmap.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.targetroadmap.roadmap.writing.Given;
import com.targetroadmap.roadmap.writing.Lines;
import com.targetroadmap.roadmap.writing.Text;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a product manager writes about an item. What came after the first release is left out of its JSON where it is not
 * given, so that the fingerprint of an earlier body stays what it was.
 */
@Serdeable
record ItemBody(
        @Nullable @Given(message = "Please name the product.")
        UUID productId,

        @Nullable @Given(message = "Please choose a theme.") UUID themeId,

        @Nullable @Text(max = 120, required = true) String internalTitle,
        @Nullable @Text(max = 4000) String description,
        @Nullable @Text(max = 120, required = true) String nameForSales,
        @Nullable @Text(max = 2000, required = true) String problem,

        @Nullable @Text(max = 60, count = 30) @JsonInclude(JsonInclude.Include.NON_NULL)
        List<String> otherWords,

        @Nullable @Given(message = "Please say whether sales may see it.")
        Boolean showToSales,

        @Nullable @Text(max = 500) String offerToday,
        @Nullable UUID followsId,
        @Nullable @Text(max = 500) String targetUsers,
        @Nullable @Text(max = 1000) String userGoal,
        @Nullable @Text(max = 1000) String businessGoal,

        @Nullable @Min(value = 1, message = "Ranks start at 1.") @Max(value = 9999, message = "9999 is the last rank.")
        Integer priority,

        @Nullable @Text(max = 20) String targetQuarter,
        @Nullable @Text(max = 120) String ownerName,

        @Nullable
        @Text(max = 500)
        @Pattern(regexp = "\\s*|\\s*https?://\\S+\\s*", message = "Give a web address that starts with https://.")
        String trackerLink,

        @Nullable LocalDate nextReview,

        @Nullable @Size(max = 30, message = "Give at most 30.") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<@NotNull(message = "Leave no gap in the list.") UUID> dependsOn) {

    ItemBody {
        internalTitle = tidy(internalTitle);
        description = tidy(description);
        nameForSales = tidy(nameForSales);
        problem = tidy(problem);
        offerToday = tidy(offerToday);
        targetUsers = tidy(targetUsers);
        userGoal = tidy(userGoal);
        businessGoal = tidy(businessGoal);
        targetQuarter = tidy(targetQuarter);
        ownerName = tidy(ownerName);
        trackerLink = tidy(trackerLink);
    }

    /** Its place in its column and what it depends on stand elsewhere, and are left as they are. */
    static ItemBody of(Item item) {
        return of(item, null);
    }

    static ItemBody of(Item item, @Nullable List<UUID> dependsOn) {
        return new ItemBody(
                item.productId(),
                item.themeId(),
                item.internalTitle(),
                item.description(),
                item.nameForSales(),
                item.problem(),
                Lines.split(item.otherWords()),
                item.showToSales(),
                item.offerToday(),
                item.followsId(),
                item.targetUsers(),
                item.userGoal(),
                item.businessGoal(),
                null,
                item.targetQuarter(),
                item.ownerName(),
                item.trackerLink(),
                item.nextReview(),
                dependsOn);
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
