package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.util.Map;
import java.util.UUID;

/** Completes a phase and starts the next: all of it or nothing. */
@Controller("/board/phases/{phase}/completion")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class CompletionController {

    private static final String VIEW = "board/completion";

    private final Roadmap roadmap;
    private final Outline outline;
    private final Effects effects;

    CompletionController(Roadmap roadmap, Outline outline, Effects effects) {
        this.roadmap = roadmap;
        this.outline = outline;
        this.effects = effects;
    }

    @Get
    @View(VIEW)
    CompletionPage show(Frame frame, UUID phase) {
        return page(frame, phase, Map.of(), null, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complete(Frame frame, UUID phase, @Body Map<String, String> fields) {
        var form = new CompletionForm(fields);
        return roadmap.complete(frame.caller(), phase, form.completion())
                .either(
                        completed -> BoardController.of(completed.productId()),
                        trouble -> again(frame, phase, fields, trouble.renamed(form.names())));
    }

    /** Shows what the completion would do, with all that was typed. */
    @Post("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> preview(Frame frame, UUID phase, @Body Map<String, String> fields) {
        var form = new CompletionForm(fields);
        try {
            var preview = roadmap.previewCompletion(frame.caller(), phase, form.completion())
                    .section();
            Effect effect = effects.ofPhase(frame.caller(), preview);
            return HttpResponse.ok(new ModelAndView<>(VIEW, page(frame, phase, fields, effect, null)));
        } catch (Problem refusal) {
            return again(frame, phase, fields, Trouble.of(refusal).renamed(form.names()));
        }
    }

    private HttpResponse<?> again(Frame frame, UUID phase, Map<String, String> typed, Trouble trouble) {
        return HttpResponse.status(trouble.status())
                .body(new ModelAndView<>(VIEW, page(frame, phase, typed, null, trouble)));
    }

    private CompletionPage page(
            Frame frame, UUID phase, Map<String, String> typed, @Nullable Effect effect, @Nullable Trouble trouble) {
        var phases = outline.phases(frame.caller());
        var items = roadmap.unfinished(frame.caller(), phase);
        return new CompletionPage(
                frame,
                phase,
                Section.both(phases.section(), items.section(), (all, left) -> Ending.of(all, left, phase, typed)),
                typed,
                effect,
                trouble);
    }
}
