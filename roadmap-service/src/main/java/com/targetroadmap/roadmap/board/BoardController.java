package com.targetroadmap.roadmap.board;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.item.Place;
import com.targetroadmap.roadmap.item.Stacks;
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

@Controller("/board")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {

    private final BoardReading reading;

    BoardController(BoardReading reading) {
        this.reading = reading;
    }

    /** The board of a product: its phases, the first items of each stack, and how many each has. */
    @Get
    Board board(@Nullable @QueryValue UUID productId) {
        return reading.board(productId);
    }

    /** One stack of it, from a place on. */
    @Get("/items")
    Stacks.StackPage items(
            @Nullable @QueryValue UUID productId,
            @QueryValue Stage stage,
            @Nullable @QueryValue UUID phaseId,
            @Nullable @QueryValue String next,
            @QueryValue(defaultValue = "50")
                    @Min(value = 1, message = "Ask for at least 1.")
                    @Max(value = 200, message = "Ask for at most 200.")
                    int limit) {
        if (stage.hasPhase() != (phaseId != null)) {
            throw Problem.invalid("phaseId", stage.hasPhase() ? "Name the phase." : "This stage has no phase.");
        }
        return reading.page(productId, stage, phaseId, Place.parse(next), limit);
    }
}
