package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.View;
import java.util.List;
import java.util.UUID;

/** The items of one stage in one column, where the board has room for the first of them only. */
@Controller("/board/stages/{stage}")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class StackController {

    private final Roadmap roadmap;
    private final Outline outline;

    StackController(Roadmap roadmap, Outline outline) {
        this.roadmap = roadmap;
        this.outline = outline;
    }

    @Get
    @View("board/stack")
    StackPage show(
            Frame frame,
            String stage,
            @QueryValue(defaultValue = "") String product,
            @QueryValue(defaultValue = "") String phase,
            @QueryValue(defaultValue = "") String next) {
        UUID phaseId = Chosen.id(phase);
        var products = outline.products(frame.caller(), Chosen.id(product));
        var phases = outline.phases(frame.caller());
        var items = roadmap.stack(frame.caller(), Chosen.id(product), stage, phaseId, next.isBlank() ? null : next);
        return new StackPage(
                frame, stage, products.section(), phaseOf(phases.section(), phaseId), phase, items.section());
    }

    private static @Nullable BoardPhase phaseOf(Section<List<BoardPhase>> phases, @Nullable UUID id) {
        return phases.isLoaded()
                ? phases.value().stream()
                        .filter(phase -> phase.id().equals(id))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
