package com.targetroadmap.requests.triage;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * An item that begins its life in discovery because a request was accepted.
 *
 * @param id made by the PM's side, so that a repeat is the same item
 * @param internalTitle what colleagues call it; the name for sales where it is left out
 * @param themeId roadmap-service puts it under "Unsorted" where it is left out or unknown there
 */
@Serdeable
record NewItem(
        @Nullable UUID id,
        @Nullable String nameForSales,
        @Nullable String internalTitle,
        @Nullable String problem,
        @Nullable UUID themeId) {

    /** Limits are those of roadmap-service, which creates it. */
    NewItem read(Form form) {
        if (id == null) {
            form.refuse("newItem.id", "Please send an id for the new item.");
        }
        String name = form.needed("newItem.nameForSales", nameForSales, 120, "Please name it as sales will read it.");
        String title = form.optional("newItem.internalTitle", internalTitle, 120);
        String what =
                form.needed("newItem.problem", problem, 2_000, "Please describe the problem as sales will read it.");
        return new NewItem(id, name, title == null ? name : title, what, themeId);
    }
}
