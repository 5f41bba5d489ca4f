package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.View;
import java.util.UUID;

/** One item: what it is, who asks for it, where it can go. */
@Controller("/board/items/{item}")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ItemController {

    private static final String VIEW = "board/item";

    private final Roadmap roadmap;

    ItemController(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Get
    @View(VIEW)
    ItemPage show(Frame frame, UUID item) {
        return new ItemPage(frame, item, roadmap.item(frame.caller(), item).section());
    }
}
