package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Outline;
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
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.util.UUID;

/** The one roadmap as columns. */
@Controller("/board")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class BoardController {

    private static final String VIEW = "board/show";

    private final Roadmap roadmap;
    private final Outline outline;

    BoardController(Roadmap roadmap, Outline outline) {
        this.roadmap = roadmap;
        this.outline = outline;
    }

    @Get
    @View(VIEW)
    BoardPage show(
            Frame frame, @QueryValue(defaultValue = "") String product, @QueryValue(defaultValue = "") String moved) {
        RoadmapItem justMoved = justMoved(frame.caller(), Chosen.id(moved));
        return page(frame, justMoved == null ? Chosen.id(product) : justMoved.productId(), justMoved, null);
    }

    @Post("/phases/{phase}/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(Frame frame, UUID phase) {
        return roadmap.start(frame.caller(), phase)
                .either(
                        started -> of(started.productId()),
                        trouble -> HttpResponse.status(trouble.status())
                                .body(new ModelAndView<>(VIEW, page(frame, null, null, trouble))));
    }

    /** The board of a product. */
    static HttpResponse<?> of(@Nullable UUID product) {
        UriBuilder board = UriBuilder.of("/board");
        return HttpResponse.seeOther((product == null ? board : board.queryParam("product", product)).build());
    }

    private BoardPage page(
            Frame frame, @Nullable UUID product, @Nullable RoadmapItem justMoved, @Nullable Trouble trouble) {
        var products = outline.products(frame.caller(), product);
        var board = roadmap.board(frame.caller(), product);
        return new BoardPage(frame, board.section(), products.section(), justMoved, trouble);
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
