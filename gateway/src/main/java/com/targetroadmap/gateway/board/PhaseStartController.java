package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.PhasePreview;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.UUID;

/** Shows what the start of a phase does before it is started. */
@Controller("/board/phases/{phase}/start")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PhaseStartController {

    private static final String VIEW = "board/start";

    private final Roadmap roadmap;
    private final Effects effects;

    PhaseStartController(Roadmap roadmap, Effects effects) {
        this.roadmap = roadmap;
        this.effects = effects;
    }

    @Get
    HttpResponse<?> show(Frame frame, UUID phase) {
        Caller me = frame.caller();
        try {
            var preview = roadmap.previewStart(me, phase).section();
            return HttpResponse.ok(view(new PhaseStartPage(frame, phase, preview, effects.ofPhase(me, preview), null)));
        } catch (Problem refusal) {
            return refused(frame, phase, Trouble.of(refusal));
        }
    }

    private static HttpResponse<?> refused(Frame frame, UUID phase, Trouble trouble) {
        Section<PhasePreview> none = Section.unavailable(null);
        return HttpResponse.status(trouble.status()).body(view(new PhaseStartPage(frame, phase, none, null, trouble)));
    }

    private static ModelAndView<PhaseStartPage> view(PhaseStartPage page) {
        return new ModelAndView<>(VIEW, page);
    }
}
