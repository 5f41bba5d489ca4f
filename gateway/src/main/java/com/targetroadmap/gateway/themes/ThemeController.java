package com.targetroadmap.gateway.themes;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.Theme;
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

/** Writes down a theme, and rewrites it. */
@Controller("/themes")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ThemeController {

    private static final String VIEW = "themes/edit";

    private final Outline outline;

    ThemeController(Outline outline) {
        this.outline = outline;
    }

    @Get("/new")
    @View(VIEW)
    ThemePage blank(Frame frame, @QueryValue(defaultValue = "") String product) {
        return page(frame, null, ThemeForm.blank(product), null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Frame frame, @Body ThemeForm form) {
        var products =
                outline.products(frame.caller(), Chosen.id(form.productId())).section();
        return products.isLoaded() ? make(frame, form, products.value()) : again(frame, null, form, Trouble.notSaved());
    }

    /** Where there is one product only, no form names it. */
    private HttpResponse<?> make(Frame frame, ThemeForm form, ProductChoice product) {
        return outline.makeTheme(frame.caller(), form.id(), form.text(product.id()))
                .either(ThemeController::back, trouble -> again(frame, null, form, trouble));
    }

    @Get("/{theme}")
    @View(VIEW)
    ThemePage show(Frame frame, UUID theme) {
        return page(frame, theme, null, null);
    }

    @Post("/{theme}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rewrite(Frame frame, UUID theme, @Body ThemeForm form) {
        return outline.rewrite(frame.caller(), theme, form.version(), form.changes())
                .either(ThemeController::back, trouble -> again(frame, theme, form, trouble));
    }

    private static HttpResponse<?> back(Theme written) {
        return HttpResponse.seeOther(UriBuilder.of("/themes")
                .queryParam("product", written.productId())
                .build());
    }

    private HttpResponse<?> again(Frame frame, @Nullable UUID theme, ThemeForm form, Trouble trouble) {
        var typed = form.after(trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page(frame, theme, typed, trouble)));
    }

    /** @param id {@code null} for a new one */
    private ThemePage page(Frame frame, @Nullable UUID id, @Nullable ThemeForm typed, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var products = outline.products(me, typed == null ? null : Chosen.id(typed.productId()));
        Section<Theme> theme =
                id == null ? Section.of(null) : outline.theme(me, id).section();
        return new ThemePage(frame, id, products.section(), theme, ThemeForm.orAbout(typed, theme), trouble);
    }
}
