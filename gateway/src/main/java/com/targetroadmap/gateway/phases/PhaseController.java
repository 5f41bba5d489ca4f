package com.targetroadmap.gateway.phases;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.ProductChoice;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.util.List;
import java.util.UUID;

/** Writes down a phase, and rewrites it. */
@Controller("/phases")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PhaseController {

    private static final String VIEW = "phases/edit";

    private final Outline outline;

    PhaseController(Outline outline) {
        this.outline = outline;
    }

    @Get("/new")
    @View(VIEW)
    PhasePage blank(Frame frame, @QueryValue(defaultValue = "") String product) {
        return page(frame, null, PhaseForm.blank(product), null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Frame frame, @Body PhaseForm form) {
        var products =
                outline.products(frame.caller(), Chosen.id(form.productId())).section();
        return products.isLoaded() ? make(frame, form, products.value()) : again(frame, null, form, Trouble.notSaved());
    }

    /** Where there is one product only, no form names it. */
    private HttpResponse<?> make(Frame frame, PhaseForm form, ProductChoice product) {
        return outline.makePhase(frame.caller(), form.id(), form.text(product.id()))
                .either(made -> PhasesController.back(made.productId()), trouble -> again(frame, null, form, trouble));
    }

    @Get("/{phase}")
    @View(VIEW)
    PhasePage show(Frame frame, UUID phase) {
        return page(frame, phase, null, null);
    }

    @Post("/{phase}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rewrite(Frame frame, UUID phase, @Body PhaseForm form) {
        return outline.rewrite(frame.caller(), phase, form.version(), form.changes())
                .either(
                        written -> PhasesController.back(written.productId()),
                        trouble -> again(frame, phase, form, trouble));
    }

    private HttpResponse<?> again(Frame frame, @Nullable UUID phase, PhaseForm form, Trouble trouble) {
        var typed = form.after(trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page(frame, phase, typed, trouble)));
    }

    /** @param phase {@code null} for a new one */
    private PhasePage page(Frame frame, @Nullable UUID phase, @Nullable PhaseForm typed, @Nullable Trouble trouble) {
        var products = outline.products(frame.caller(), typed == null ? null : Chosen.id(typed.productId()));
        var phases = outline.phases(frame.caller());
        Section<BoardPhase> known = phases.section().map(all -> phase == null ? null : find(all, phase));
        return new PhasePage(frame, phase, products.section(), known, PhaseForm.orAbout(typed, known), trouble);
    }

    private static BoardPhase find(List<BoardPhase> all, UUID id) {
        return all.stream()
                .filter(phase -> phase.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The phase"));
    }
}
