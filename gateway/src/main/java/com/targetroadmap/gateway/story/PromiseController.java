package com.targetroadmap.gateway.story;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.NewPromise;
import com.targetroadmap.gateway.requests.Requests;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;

/** Whether anything was promised, asked on the dashboard when a deal is decided. */
@Controller("/requests/{request}/promises")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PromiseController {

    private final Requests requests;
    private final StoryPages pages;

    PromiseController(Requests requests, StoryPages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> say(Frame frame, UUID request, @Body PromiseForm form) {
        return requests.promise(frame.caller(), request, form.id(), new NewPromise(form.promised()))
                .either(
                        saved -> HttpResponse.seeOther(URI.create("/?done=promised")),
                        trouble -> again(frame, request, trouble));
    }

    private HttpResponse<?> again(Frame frame, UUID request, Trouble trouble) {
        return HttpResponse.status(trouble.status())
                .body(new ModelAndView<>("story/show", pages.of(frame, request, Reply.blank(), "", trouble)));
    }

    @Serdeable
    record PromiseForm(@Nullable UUID id, @Nullable String promised) {

        PromiseForm {
            id = Objects.requireNonNullElseGet(id, Ids::fresh);
        }
    }
}
