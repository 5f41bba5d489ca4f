package com.targetroadmap.gateway.item;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import com.targetroadmap.gateway.roadmap.Theme;
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
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes down a new item. */
@Controller("/board/items")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class NewItemController {

    private static final String VIEW = "item/new";

    private final Roadmap roadmap;
    private final Outline outline;

    NewItemController(Roadmap roadmap, Outline outline) {
        this.roadmap = roadmap;
        this.outline = outline;
    }

    @Get("/new")
    @View(VIEW)
    NewItemPage blank(Frame frame) {
        return page(frame, Ids.fresh(), ItemForm.blank(), "", null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Frame frame, @Body Map<String, String> sent) {
        UUID id = Objects.requireNonNullElseGet(Chosen.id(sent.get("id")), Ids::fresh);
        ItemForm form = ItemForm.typed(sent);
        if (Choices.isLooking(sent)) {
            return answer(HttpStatus.OK, page(frame, id, form, sent.get("find"), null));
        }
        Section<List<Theme>> themes = outline.themes(frame.caller()).section();
        UUID product = productOf(form.theme(), themes);
        if (product == null) {
            return again(frame, id, form, withoutTheme(themes));
        }
        return roadmap.create(frame.caller(), id, form.whole(product))
                .either(NewItemController::board, trouble -> again(frame, id, form, trouble));
    }

    /** An item stands in the product of its theme. */
    private static @Nullable UUID productOf(@Nullable UUID theme, Section<List<Theme>> themes) {
        return !themes.isLoaded()
                ? null
                : themes.value().stream()
                        .filter(known -> known.id().equals(theme))
                        .map(Theme::productId)
                        .findFirst()
                        .orElse(null);
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

    private HttpResponse<?> again(Frame frame, UUID id, ItemForm form, Trouble trouble) {
        return answer(trouble.status(), page(frame, trouble.idAfter(id), form, "", trouble));
    }

    private NewItemPage page(Frame frame, UUID id, ItemForm form, @Nullable String find, @Nullable Trouble trouble) {
        return new NewItemPage(frame, id, form, Choices.of(roadmap, outline, frame.caller(), id, form, find), trouble);
    }

    private static HttpResponse<?> answer(HttpStatus status, NewItemPage page) {
        return HttpResponse.status(status).body(new ModelAndView<>(VIEW, page));
    }
}
