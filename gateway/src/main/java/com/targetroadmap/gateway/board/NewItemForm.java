package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.roadmap.NewItem;
import com.targetroadmap.gateway.roadmap.Theme;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A new item as a product manager typed it. */
@Serdeable
record NewItemForm(
        @Nullable UUID id,
        @Nullable String internalTitle,
        @Nullable String nameForSales,
        @Nullable String problem,
        @Nullable String themeId,
        @Nullable String showToSales) {

    NewItemForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    static NewItemForm blank() {
        return new NewItemForm(Ids.fresh(), null, null, null, null, "true");
    }

    NewItemForm as(UUID id) {
        return new NewItemForm(id, internalTitle, nameForSales, problem, themeId, showToSales);
    }

    public boolean isShown() {
        return "true".equals(showToSales);
    }

    /** The item in the product of its theme. */
    NewItem item(List<Theme> themes) {
        UUID theme = Chosen.id(themeId);
        return new NewItem(
                themes.stream()
                        .filter(known -> known.id().equals(theme))
                        .map(Theme::productId)
                        .findFirst()
                        .orElse(null),
                theme,
                Objects.requireNonNullElse(internalTitle, ""),
                Objects.requireNonNullElse(nameForSales, ""),
                Objects.requireNonNullElse(problem, ""),
                isShown(),
                null,
                null);
    }
}
