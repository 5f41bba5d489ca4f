package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.UUID;

/** The one roadmap as columns. */
@Controller("/board")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class BoardController {

    private static final String VIEW = "board/show";

    private final Roadmap roadmap;

    BoardController(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Get
    @View(VIEW)
    BoardPage show(Frame frame, @QueryValue(defaultValue = "") String moved) {
        return page(frame, moved, null);
    }

    @Post("/phases/{phase}/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(Frame frame, UUID phase) {
        return roadmap.start(frame.caller(), phase)
                .either(
                        started -> HttpResponse.seeOther(URI.create("/board")),
                        trouble -> HttpResponse.status(trouble.status())
                                .body(new ModelAndView<>(VIEW, page(frame, "", trouble))));
    }

    private BoardPage page(Frame frame, String moved, @Nullable Trouble trouble) {
        var board = roadmap.board(frame.caller());
        RoadmapItem justMoved = justMoved(frame.caller(), Chosen.id(moved));
        return new BoardPage(frame, board.section(), justMoved, trouble);
    }

    /** The board itself may show others only. */
    private @Nullable RoadmapItem justMoved(Caller caller, @Nullable UUID item) {
        try {
            return item == null ? null : roadmap.item(caller, item).section().value();
        } catch (Problem gone) {
            return null;
        }
    }
}
