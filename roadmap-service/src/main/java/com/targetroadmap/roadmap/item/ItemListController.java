package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.person.Roles;
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
import java.util.UUID;

@Controller("/items")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ItemListController {

    private final ItemCards cards;

    ItemListController(ItemCards cards) {
        this.cards = cards;
    }

    @Get
    ItemPage list(
            @Nullable @QueryValue Stage stage,
            @Nullable @QueryValue UUID phaseId,
            @Nullable @QueryValue UUID next,
            @QueryValue(defaultValue = "200")
                    @Min(value = 1, message = "Ask for at least 1.")
                    @Max(value = 200, message = "Ask for at most 200.")
                    int limit) {
        return cards.page(stage, phaseId, next, limit);
    }
}
