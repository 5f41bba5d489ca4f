package com.targetroadmap.gateway.phases;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
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
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.util.UUID;

/** The phases in their order. */
@Controller("/phases")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PhasesController {

    private static final String VIEW = "phases/list";

    private final Outline outline;

    PhasesController(Outline outline) {
        this.outline = outline;
    }

    @Get
    @View(VIEW)
    PhasesPage show(Frame frame, @QueryValue(defaultValue = "") String product) {
        var products = outline.products(frame.caller(), Chosen.id(product));
        var phases = outline.phases(frame.caller());
        return new PhasesPage(frame, Section.both(products.section(), phases.section(), PhaseList::of), null);
    }

    @Post("/order")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reorder(Frame frame, @Body OrderForm form) {
        return outline.reorder(frame.caller(), form.sequence())
                .either(phases -> back(phases.get(0).productId()), trouble -> again(frame, form, trouble));
    }

    static HttpResponse<?> back(@Nullable UUID product) {
        UriBuilder address = UriBuilder.of("/phases");
        return HttpResponse.seeOther((product == null ? address : address.queryParam("product", product)).build());
    }

    private HttpResponse<?> again(Frame frame, OrderForm form, Trouble trouble) {
        var products = outline.products(frame.caller(), null);
        var phases = outline.phases(frame.caller());
        var shown = Section.both(products.section(), phases.section(), (all, every) -> {
            UUID product = form.productAmong(every);
            return PhaseList.of(ProductChoice.of(all.all(), product), every);
        });
        return HttpResponse.status(trouble.status())
                .body(new ModelAndView<>(VIEW, new PhasesPage(frame, shown, trouble)));
    }
}
