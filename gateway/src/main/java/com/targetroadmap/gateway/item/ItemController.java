package com.targetroadmap.gateway.item;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.RankBody;
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
import java.util.Map;
import java.util.UUID;

/** One item: what sales reads of it, what stays with product, what it has to do with others, and its history. */
@Controller("/board/items/{item}")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ItemController {

    private static final String VIEW = "item/show";
    private static final int TOP = 1;

    private final Roadmap roadmap;
    private final Outline outline;
    private final Requests requests;

    ItemController(Roadmap roadmap, Outline outline, Requests requests) {
        this.roadmap = roadmap;
        this.outline = outline;
        this.requests = requests;
    }

    @Get
    @View(VIEW)
    ItemPage show(
            Frame frame, UUID item, @QueryValue(defaultValue = "") String done, @Nullable @QueryValue String next) {
        return page(frame, item, done, next, null);
    }

    /** Another place in its column. */
    @Post("/rank")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rank(Frame frame, UUID item, @Body Map<String, String> fields) {
        return roadmap.rank(frame.caller(), item, place(fields))
                .either(
                        ranked -> HttpResponse.seeOther(UriBuilder.of("/board/items/" + item)
                                .queryParam("done", "ranked")
                                .build()),
                        trouble -> HttpResponse.status(trouble.status())
                                .body(new ModelAndView<>(VIEW, page(frame, item, "", null, trouble))));
    }

    private ItemPage page(Frame frame, UUID id, String done, @Nullable String next, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var item = roadmap.item(me, id);
        var history = roadmap.history(me, id, next);
        var ownLine = roadmap.ownLine(me, id);
        var products = outline.products(me, null);
        var deals = requests.deals(me, id);
        return new ItemPage(
                frame,
                id,
                item.section(),
                product(item.section(), products.section()),
                history.section(),
                ownLine.section(),
                deals.section(),
                done,
                trouble);
    }

    private static String product(Section<RoadmapItem> item, Section<ProductChoice> products) {
        return item.isLoaded() ? ProductChoice.of(products).nameOf(item.value().productId()) : "";
    }

    /** The board says which other card it was dropped above or below, which stays true whatever others do meanwhile. */
    private static RankBody place(Map<String, String> fields) {
        UUID below = Chosen.id(fields.get("before"));
        UUID above = Chosen.id(fields.get("after"));
        if (below != null) {
            return RankBody.above(below);
        }
        return above != null ? RankBody.below(above) : RankBody.at(priority(fields.get("priority")));
    }

    /** The buttons send numbers; whatever else comes leads to the top. */
    private static int priority(@Nullable String typed) {
        try {
            return typed == null ? TOP : Math.max(TOP, Integer.parseInt(typed.strip()));
        } catch (NumberFormatException e) {
            return TOP;
        }
    }
}
