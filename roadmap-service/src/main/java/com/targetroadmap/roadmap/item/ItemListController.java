package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.roadmap.finding.Filter;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;

@Controller("/items")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ItemListController {

    private final ItemCards cards;

    ItemListController(ItemCards cards) {
        this.cards = cards;
    }

    /** Items in the order in which they were made, a page at a time. */
    @Get
    ItemPage list(
            @Nullable @QueryValue @Size(max = 200, message = "Use at most 200 characters.") String q,
            @Nullable @QueryValue UUID productId,
            @Nullable @QueryValue UUID themeId,
            @Nullable @QueryValue UUID phaseId,
            @Nullable @QueryValue Stage stage,
            @Nullable @QueryValue String owner,
            @Nullable @QueryValue UUID next,
            @QueryValue(defaultValue = "200")
                    @Min(value = 1, message = "Ask for at least 1.")
                    @Max(value = 200, message = "Ask for at most 200.")
                    int limit) {
        return cards.page(new Filter(q, productId, themeId, phaseId, stage, owner), next, limit);
    }

    /** Who owns items, by name. */
    @Get("/owners")
    ItemOwners owners() {
        return cards.owners();
    }
}
