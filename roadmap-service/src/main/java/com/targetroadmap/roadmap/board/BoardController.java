package com.targetroadmap.roadmap.board;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

@Controller("/board")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {

    private final BoardReading reading;

    BoardController(BoardReading reading) {
        this.reading = reading;
    }

    @Get
    Board board(@Nullable @QueryValue UUID productId) {
        return reading.board(productId);
    }
}
