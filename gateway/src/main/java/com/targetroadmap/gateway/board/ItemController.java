package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Board;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import java.util.List;
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
    ItemPage show(
            Frame frame,
            UUID item,
            @QueryValue(defaultValue = "") String to,
            @QueryValue(defaultValue = "") String phase) {
        return page(frame, item, MoveForm.blank(to, phase), null);
    }

    @Post("/moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(Frame frame, UUID item, @Body MoveForm form) {
        return roadmap.move(frame.caller(), item, form.id(), form.version(), form.body())
                .either(ItemController::board, trouble -> again(frame, item, form, trouble));
    }

    private static HttpResponse<?> board(RoadmapItem moved) {
        return HttpResponse.seeOther(
                UriBuilder.of("/board").queryParam("moved", moved.id()).build());
    }

    private HttpResponse<?> again(Frame frame, UUID item, MoveForm form, Trouble trouble) {
        var typed = form.as(trouble.idAfter(form.id()), form.version());
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page(frame, item, typed, trouble)));
    }

    private ItemPage page(Frame frame, UUID id, MoveForm form, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var item = roadmap.item(me, id);
        var board = roadmap.board(me);
        return new ItemPage(frame, id, item.section(), board.section().map(ItemController::openPhases), form, trouble);
    }

    private static List<BoardPhase> openPhases(Board board) {
        return board.phases().stream().filter(phase -> !phase.isCompleted()).toList();
    }
}
