package com.targetroadmap.gateway.story;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
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
import java.util.UUID;

/** Follows a request, or follows it no more. */
@Controller("/requests/{request}/following")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class FollowController {

    private final Followers followers;
    private final StoryPages pages;

    FollowController(Followers followers, StoryPages pages) {
        this.followers = followers;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> follow(Frame frame, UUID request, @Body FollowForm form) {
        return followers
                .follow(frame.caller(), request, form.isMeant())
                .either(
                        saved -> HttpResponse.seeOther(URI.create("/requests/" + request + "#follow")),
                        trouble -> again(frame, request, trouble));
    }

    private HttpResponse<?> again(Frame frame, UUID request, Trouble trouble) {
        return HttpResponse.status(trouble.status())
                .body(new ModelAndView<>("story/show", pages.of(frame, request, Reply.blank(), "", trouble)));
    }

    /** @param following {@code yes}; everything else is no */
    @Serdeable
    record FollowForm(@Nullable String following) {

        boolean isMeant() {
            return "yes".equals(following);
        }
    }
}
