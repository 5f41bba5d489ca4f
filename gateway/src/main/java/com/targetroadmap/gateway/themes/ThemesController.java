package com.targetroadmap.gateway.themes;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.Outline;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.View;

/** The themes, the oldest first. */
@Controller("/themes")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ThemesController {

    private final Outline outline;

    ThemesController(Outline outline) {
        this.outline = outline;
    }

    @Get
    @View("themes/list")
    ThemesPage show(Frame frame, @QueryValue(defaultValue = "") String product) {
        var products = outline.products(frame.caller(), Chosen.id(product));
        var themes = outline.themes(frame.caller());
        return new ThemesPage(frame, Section.both(products.section(), themes.section(), ThemeList::of));
    }
}
