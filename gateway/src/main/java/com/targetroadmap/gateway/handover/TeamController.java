package com.targetroadmap.gateway.handover;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Requests;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.UUID;

/** Who answers customers; a lead hands all of a person's requests over to another one. */
@Controller("/team")
@Secured(Roles.SALES_LEAD)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class TeamController {

    private static final String VIEW = "team/hand-over";

    private final Requests requests;
    private final HandOvers handOvers;

    TeamController(Requests requests, HandOvers handOvers) {
        this.requests = requests;
        this.handOvers = handOvers;
    }

    @Get
    @View("team/list")
    TeamPage list(Frame frame, @QueryValue(defaultValue = "") String done) {
        return new TeamPage(frame, requests.people(frame.caller()).section(), done);
    }

    @Get("/{person}/hand-overs/new")
    @View(VIEW)
    HandAllOverPage choose(Frame frame, UUID person) {
        return page(frame, person, HandOverForm.blank(), null);
    }

    @Post("/{person}/hand-overs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> handOver(Frame frame, UUID person, @Body HandOverForm form) {
        NewHandOver to = new NewHandOver(form.handOver().to(), null);
        return handOvers
                .all(frame.caller(), person, form.id(), to)
                .either(TeamController::list, trouble -> again(frame, person, form, trouble));
    }

    private static HttpResponse<?> list(AllHandedOver state) {
        return HttpResponse.seeOther(URI.create("/team?done=" + (state.done() ? "handed-over" : "handing-over")));
    }

    private HttpResponse<?> again(Frame frame, UUID person, HandOverForm form, Trouble trouble) {
        var page = page(frame, person, form.as(trouble.idAfter(form.id())), trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private HandAllOverPage page(Frame frame, UUID person, HandOverForm form, @Nullable Trouble trouble) {
        var theirs = requests.list(frame.caller(), null, person, null);
        var people = requests.people(frame.caller());
        return HandAllOverPage.of(frame, person, theirs.section(), people.section(), form, trouble);
    }
}
