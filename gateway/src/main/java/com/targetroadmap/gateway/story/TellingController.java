package com.targetroadmap.gateway.story;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.upstream.Outcome;
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
import io.micronaut.views.ModelAndView;
import java.util.UUID;

/** Marks words as told to the customer, or leaves the customer untold; then back to the page that the form was on. */
@Controller("/requests/{request}")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class TellingController {

    private final Requests requests;
    private final StoryPages pages;

    TellingController(Requests requests, StoryPages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @Post("/tellings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tell(Frame frame, UUID request, @Body TellingForm form) {
        return done(frame, request, form, "told", requests.tell(frame.caller(), request, form.id(), form.telling()));
    }

    @Post("/dismissals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> dismiss(Frame frame, UUID request, @Body TellingForm form) {
        return done(
                frame,
                request,
                form,
                "dismissed",
                requests.dismiss(frame.caller(), request, form.id(), form.dismissal()));
    }

    private HttpResponse<?> done(
            Frame frame, UUID request, TellingForm form, String done, Outcome<CustomerRequest> outcome) {
        return outcome.either(
                saved -> HttpResponse.seeOther(form.back(saved, done)), trouble -> again(frame, request, trouble));
    }

    /** The page of the request says what is wrong, and has the same buttons. */
    private HttpResponse<?> again(Frame frame, UUID request, Trouble trouble) {
        return HttpResponse.status(trouble.status())
                .body(new ModelAndView<>("story/show", pages.of(frame, request, Reply.blank(), "", trouble)));
    }
}
