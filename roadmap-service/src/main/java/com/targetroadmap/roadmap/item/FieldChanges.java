package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.edits.FieldChange;
import com.targetroadmap.roadmap.theme.Theme;
import com.targetroadmap.roadmap.theme.Themes;
import com.targetroadmap.roadmap.writing.Lines;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two versions of what is written about an item, field by field. Other items and themes are told by
 * the titles that they have at the time: what was read then is what history says.
 */
@Singleton
class FieldChanges {

    private final Themes themes;
    private final Items items;
    private final Map<String, Function<ItemBody, @Nullable Object>> fields = new LinkedHashMap<>();

    FieldChanges(Themes themes, Items items) {
        this.themes = themes;
        this.items = items;
        fields.put("internalTitle", ItemBody::internalTitle);
        fields.put("nameForSales", ItemBody::nameForSales);
        fields.put("problem", ItemBody::problem);
        fields.put("showToSales", ItemBody::showToSales);
        fields.put("offerToday", ItemBody::offerToday);
        fields.put("otherWords", body -> joined(Lines.split(Lines.join(body.otherWords()))));
        fields.put("themeId", body -> titleOfTheme(body.themeId()));
        fields.put("followsId", body -> titlesOf(body.followsId() == null ? List.of() : List.of(body.followsId())));
        fields.put("dependsOn", body -> titlesOf(body.dependsOn() == null ? List.of() : body.dependsOn()));
        fields.put("description", ItemBody::description);
        fields.put("targetUsers", ItemBody::targetUsers);
        fields.put("userGoal", ItemBody::userGoal);
        fields.put("businessGoal", ItemBody::businessGoal);
        fields.put("targetQuarter", ItemBody::targetQuarter);
        fields.put("ownerName", ItemBody::ownerName);
        fields.put("trackerLink", ItemBody::trackerLink);
        fields.put("nextReview", ItemBody::nextReview);
    }

    List<FieldChange> between(ItemBody before, ItemBody after) {
        List<FieldChange> changes = new ArrayList<>();
        fields.forEach((field, read) -> {
            String from = text(read.apply(before));
            String to = text(read.apply(after));
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(field, from, to));
            }
        });
        return changes;
    }

    private @Nullable String titleOfTheme(@Nullable UUID id) {
        return id == null ? null : themes.findById(id).map(Theme::title).orElse(null);
    }

    private @Nullable String titlesOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? null
                : items.findByIdIn(ids).stream()
                        .map(Item::internalTitle)
                        .sorted()
                        .collect(Collectors.joining("; "));
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
