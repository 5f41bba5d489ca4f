package com.targetroadmap.gateway.ownline;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.OwnLine;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.core.annotation.Nullable;
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
import java.util.UUID;

/** Product's own words for what sales says about an item. */
@Controller("/board/items/{item}/own-line")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class OwnLineController {

    private static final String VIEW = "ownline/show";

    private final Roadmap roadmap;

    OwnLineController(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Get
    @View(VIEW)
    OwnLinePage show(Frame frame, UUID item) {
        return page(frame, item, null, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(Frame frame, UUID item, @Body OwnLineForm form) {
        return roadmap.writeOwnLine(frame.caller(), item, form.version(), form.body())
                .either(written -> toItem(item, "said"), trouble -> again(frame, item, form, trouble));
    }

    @Post("/removals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Frame frame, UUID item, @Body OwnLineForm form) {
        return roadmap.removeOwnLine(frame.caller(), item, form.version())
                .either(removed -> toItem(item, "standard"), trouble -> again(frame, item, form, trouble));
    }

    private static HttpResponse<?> toItem(UUID item, String done) {
        return HttpResponse.seeOther(UriBuilder.of("/board/items")
                .path(item.toString())
                .queryParam("done", done)
                .build());
    }

    private HttpResponse<?> again(Frame frame, UUID item, OwnLineForm form, Trouble trouble) {
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page(frame, item, form, trouble)));
    }

    /** Who has been shown what changed meanwhile decides about that. */
    private OwnLinePage page(Frame frame, UUID id, @Nullable OwnLineForm typed, @Nullable Trouble trouble) {
        var asked = roadmap.item(frame.caller(), id);
        Section<OwnLine> line = roadmap.ownLine(frame.caller(), id).section();
        long version = line.isLoaded() ? line.value().version() : typed == null ? 0 : typed.version();
        String words = line.isLoaded() ? line.value().words() : "";
        OwnLineForm form = typed == null ? new OwnLineForm(version, words, "") : typed.seeing(version);
        return new OwnLinePage(frame, id, asked.section(), line, form, trouble);
    }
}
