package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import com.targetroadmap.gateway.roadmap.Theme;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.util.List;

/** Writes down a new item. */
@Controller("/board/items")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class NewItemController {

    private static final String VIEW = "board/new";

    private final Roadmap roadmap;

    NewItemController(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Get("/new")
    @View(VIEW)
    NewItemPage blank(Frame frame) {
        return new NewItemPage(frame, NewItemForm.blank(), themes(frame), null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Frame frame, @Body NewItemForm form) {
        var themes = themes(frame);
        var item = form.item(themes.isLoaded() ? themes.value() : List.of());
        if (item.productId() == null) {
            return again(frame, form, themes, withoutTheme(themes));
        }
        return roadmap.create(frame.caller(), form.id(), item)
                .either(NewItemController::board, trouble -> again(frame, form, themes, trouble));
    }

    private static Trouble withoutTheme(Section<List<Theme>> themes) {
        return themes.isLoaded()
                ? Trouble.of(Problem.invalid("themeId", "Choose the theme that the item belongs to."))
                : Trouble.notSaved();
    }

    private static HttpResponse<?> board(RoadmapItem created) {
        return HttpResponse.seeOther(
                UriBuilder.of("/board").queryParam("moved", created.id()).build());
    }

    private static HttpResponse<?> again(Frame frame, NewItemForm form, Section<List<Theme>> themes, Trouble trouble) {
        var page = new NewItemPage(frame, form.as(trouble.idAfter(form.id())), themes, trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private Section<List<Theme>> themes(Frame frame) {
        return roadmap.themes(frame.caller()).section();
    }
}
