package com.targetroadmap.gateway.item;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.ItemHistory;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
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
import java.util.UUID;

/** Writes about an item that is there. What others wrote meanwhile is kept, and so is all that was typed. */
@Controller("/board/items/{item}/edit")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class EditController {

    private static final String VIEW = "item/edit";

    private final Roadmap roadmap;
    private final Outline outline;

    EditController(Roadmap roadmap, Outline outline) {
        this.roadmap = roadmap;
        this.outline = outline;
    }

    @Get
    @View(VIEW)
    EditPage show(Frame frame, UUID item) {
        Section<RoadmapItem> there = roadmap.item(frame.caller(), item).section();
        ItemForm form = there.isLoaded() ? ItemForm.of(there.value()) : null;
        long version = there.isLoaded() ? there.value().version() : 0;
        return page(frame, item, there, form, version, "", null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Frame frame, UUID item, @Body Map<String, String> sent) {
        ItemForm form = ItemForm.typed(sent);
        long version = version(sent.get("version"));
        if (Choices.isLooking(sent)) {
            return answer(HttpStatus.OK, page(frame, item, now(frame, item), form, version, sent.get("find"), null));
        }
        if (form.isUntouched()) {
            return saved(item);
        }
        return roadmap.edit(frame.caller(), item, version, form.changes())
                .either(done -> saved(item), trouble -> again(frame, item, form, version, trouble));
    }

    private HttpResponse<?> again(Frame frame, UUID item, ItemForm form, long version, Trouble trouble) {
        Section<RoadmapItem> now = now(frame, item);
        if (trouble.status() == HttpStatus.PRECONDITION_FAILED && now.isLoaded()) {
            return meanwhile(frame, item, form, version, trouble, now);
        }
        return answer(trouble.status(), page(frame, item, now, form, version, "", trouble));
    }

    /** Saved already where nothing of it is left to change: the answer to a first attempt was lost. */
    private HttpResponse<?> meanwhile(
            Frame frame, UUID item, ItemForm form, long version, Trouble trouble, Section<RoadmapItem> now) {
        ItemForm merged = form.onto(now.value());
        if (merged.isUntouched()) {
            return saved(item);
        }
        List<ItemHistory.Event> events = since(frame.caller(), item, version);
        EditPage page = page(frame, item, now, merged, now.value().version(), "", trouble)
                .with(events, form.contested(now.value()));
        return answer(trouble.status(), page);
    }

    private List<ItemHistory.Event> since(Caller me, UUID item, long version) {
        var history = roadmap.history(me, item, null).section();
        return history.isLoaded() ? history.value().since(version) : List.of();
    }

    private Section<RoadmapItem> now(Frame frame, UUID item) {
        return roadmap.item(frame.caller(), item).section();
    }

    private EditPage page(
            Frame frame,
            UUID id,
            Section<RoadmapItem> item,
            @Nullable ItemForm form,
            long version,
            @Nullable String find,
            @Nullable Trouble trouble) {
        Choices choices = form == null ? null : Choices.of(roadmap, outline, frame.caller(), id, form, find);
        return new EditPage(frame, id, item, form, version, choices, List.of(), List.of(), trouble);
    }

    private static HttpResponse<?> answer(HttpStatus status, EditPage page) {
        return HttpResponse.status(status).body(new ModelAndView<>(VIEW, page));
    }

    private static HttpResponse<?> saved(UUID item) {
        return HttpResponse.seeOther(UriBuilder.of("/board/items/" + item)
                .queryParam("done", "saved")
                .build());
    }

    private static long version(@Nullable String sent) {
        try {
            return sent == null ? 0 : Long.parseLong(sent.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
