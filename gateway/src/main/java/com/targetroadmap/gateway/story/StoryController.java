package com.targetroadmap.gateway.story;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Answer;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Reopening;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.requests.Resubmission;
import com.targetroadmap.gateway.requests.Withdrawal;
import com.targetroadmap.gateway.upstream.Outcome;
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
import java.util.UUID;

/** A request's story, and what its owner can do about it. */
@Controller("/requests/{request}")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class StoryController {

    private static final String VIEW = "story/show";

    private final Requests requests;
    private final StoryPages pages;

    StoryController(Requests requests, StoryPages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @Get
    @View(VIEW)
    StoryPage show(Frame frame, UUID request, @QueryValue(defaultValue = "") String done) {
        return pages.of(frame, request, Reply.blank(), done, null);
    }

    @Post("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(Frame frame, UUID request, @Body Reply reply) {
        var saved = requests.answer(frame.caller(), request, reply.id(), new Answer(reply.words()));
        return done(frame, request, reply, "answered", saved);
    }

    @Post("/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Frame frame, UUID request, @Body Reply reply) {
        var saved = requests.withdraw(frame.caller(), request, reply.id(), new Withdrawal(reply.wordsIfAny()));
        return done(frame, request, reply, "withdrawn", saved);
    }

    @Post("/resubmissions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resubmit(Frame frame, UUID request, @Body Reply reply) {
        var saved = requests.resubmit(frame.caller(), request, reply.id(), new Resubmission(reply.wordsIfAny()));
        return done(frame, request, reply, "resubmitted", saved);
    }

    @Post("/reopenings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(Frame frame, UUID request, @Body Reply reply) {
        var saved = requests.reopen(frame.caller(), request, reply.id(), new Reopening(reply.wordsIfAny()));
        return done(frame, request, reply, "reopened", saved);
    }

    private HttpResponse<?> done(
            Frame frame, UUID request, Reply reply, String done, Outcome<CustomerRequest> outcome) {
        return outcome.either(
                saved -> HttpResponse.seeOther(UriBuilder.of("/requests")
                        .path(request.toString())
                        .queryParam("done", done)
                        .build()),
                trouble -> again(frame, request, reply, trouble));
    }

    private HttpResponse<?> again(Frame frame, UUID request, Reply reply, Trouble trouble) {
        var page = pages.of(frame, request, reply.as(trouble.idAfter(reply.id())), "", trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }
}
