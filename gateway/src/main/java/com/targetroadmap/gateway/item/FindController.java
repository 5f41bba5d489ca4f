package com.targetroadmap.gateway.item;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.roadmap.ItemFilter;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.View;
import java.util.Set;

/** All items as a list: found by words, narrowed by what they belong to. */
@Controller("/board/items")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class FindController {

    private static final Set<String> STAGES =
            Set.of("FUTURE", "DISCOVERY", "PLANNED", "IN_DEVELOPMENT", "RELEASED", "DROPPED");

    private final Roadmap roadmap;
    private final Outline outline;

    FindController(Roadmap roadmap, Outline outline) {
        this.roadmap = roadmap;
        this.outline = outline;
    }

    @Get
    @View("item/list")
    FindPage find(
            Frame frame,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String product,
            @QueryValue(defaultValue = "") String theme,
            @QueryValue(defaultValue = "") String phase,
            @QueryValue(defaultValue = "") String stage,
            @QueryValue(defaultValue = "") String owner,
            @Nullable @QueryValue String next) {
        Caller me = frame.caller();
        ItemFilter filter = new ItemFilter(
                shortened(q),
                Chosen.id(product),
                Chosen.id(theme),
                Chosen.id(phase),
                STAGES.contains(stage) ? stage : null,
                owner,
                next);
        var items = roadmap.find(me, filter);
        var products = outline.products(me, filter.productId());
        var themes = outline.themes(me);
        var phases = outline.phases(me);
        var owners = roadmap.owners(me);
        ProductChoice known = ProductChoice.of(products.section());
        return new FindPage(
                frame,
                filter,
                known,
                items.section(),
                themes.section().map(known::themes),
                phases.section().map(known::phases),
                owners.section());
    }

    /** Nobody types more than fits into the field. */
    private static String shortened(String words) {
        return words.length() > 200 ? words.substring(0, 200) : words;
    }
}
