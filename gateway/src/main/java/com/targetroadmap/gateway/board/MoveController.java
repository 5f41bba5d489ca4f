package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.MovePreview;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.UUID;

/** Shows what a move does and whom it concerns, and makes it when that is confirmed. */
@Controller("/board/items/{item}/moves")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class MoveController {

    private static final String VIEW = "board/move";

    private final Roadmap roadmap;
    private final Effects effects;

    MoveController(Roadmap roadmap, Effects effects) {
        this.roadmap = roadmap;
        this.effects = effects;
    }

    @Get("/new")
    HttpResponse<?> show(
            Frame frame,
            UUID item,
            @QueryValue(defaultValue = "") String to,
            @QueryValue(defaultValue = "") String phase) {
        MoveForm form = MoveForm.blank(to, phase);
        try {
            return HttpResponse.ok(page(frame, item, form, null));
        } catch (Problem refusal) {
            return refused(frame, item, form, Trouble.of(refusal));
        }
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(Frame frame, UUID item, @Body MoveForm form) {
        return form.hesitation()
                .<HttpResponse<?>>map(trouble -> again(frame, item, form, trouble))
                .orElseGet(() -> roadmap.move(frame.caller(), item, form.id(), form.version(), form.body())
                        .either(MoveController::board, trouble -> again(frame, item, form, trouble)));
    }

    private static HttpResponse<?> board(RoadmapItem moved) {
        return HttpResponse.seeOther(UriBuilder.of("/board")
                .queryParam("moved", moved.id())
                .fragment("item-" + moved.id())
                .build());
    }

    /** With all that was typed, and with what the move would do by now. */
    private HttpResponse<?> again(Frame frame, UUID item, MoveForm form, Trouble trouble) {
        MoveForm typed = form.as(trouble.idAfter(form.id()), form.version());
        try {
            return HttpResponse.status(trouble.status()).body(page(frame, item, typed, trouble));
        } catch (Problem impossible) {
            return refused(frame, item, typed, trouble);
        }
    }

    /** That move isn't possible (any more): which are? */
    private HttpResponse<?> refused(Frame frame, UUID id, MoveForm form, Trouble trouble) {
        Section<RoadmapItem> item = trouble.status() == HttpStatus.NOT_FOUND ? null : now(frame.caller(), id);
        return HttpResponse.status(trouble.status())
                .body(new ModelAndView<>(
                        VIEW, new MovePage(frame, id, form, item, Section.unavailable(null), null, trouble)));
    }

    private ModelAndView<MovePage> page(Frame frame, UUID id, MoveForm form, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        Section<MovePreview> preview =
                roadmap.preview(me, id, form.to(), Chosen.id(form.phaseId())).section();
        Section<RoadmapItem> item =
                trouble != null && trouble.status() == HttpStatus.PRECONDITION_FAILED ? now(me, id) : null;
        return new ModelAndView<>(
                VIEW, new MovePage(frame, id, form, item, preview, effects.ofMove(me, preview), trouble));
    }

    private @Nullable Section<RoadmapItem> now(Caller me, UUID id) {
        try {
            return roadmap.item(me, id).section();
        } catch (Problem gone) {
            return null;
        }
    }
}
