package com.targetroadmap.gateway.handover;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Person;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Hands one request over. */
@Controller("/requests/{request}/hand-overs")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class HandOverController {

    private static final String VIEW = "handover/new";

    private final Requests requests;
    private final HandOvers handOvers;

    HandOverController(Requests requests, HandOvers handOvers) {
        this.requests = requests;
        this.handOvers = handOvers;
    }

    @Get("/new")
    @View(VIEW)
    HandOverPage choose(Frame frame, UUID request) {
        return page(frame, request, HandOverForm.blank(), null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> handOver(Frame frame, UUID request, @Body HandOverForm form) {
        return handOvers
                .one(frame.caller(), request, form.id(), form.handOver())
                .either(
                        done -> HttpResponse.seeOther(after(frame, request)),
                        trouble -> again(frame, request, form, trouble));
    }

    /** Who gave it away doesn't see it any more. */
    private static URI after(Frame frame, UUID request) {
        return URI.create(
                frame.isSeesAll() ? "/requests/%s?done=handed-over".formatted(request) : "/?done=handed-over");
    }

    private HttpResponse<?> again(Frame frame, UUID request, HandOverForm form, Trouble trouble) {
        var page = page(frame, request, form.as(trouble.idAfter(form.id())), trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private HandOverPage page(Frame frame, UUID request, HandOverForm form, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var asked = requests.request(me, request);
        var people = requests.people(me);
        Section<CustomerRequest> shown = asked.section();
        return new HandOverPage(
                frame,
                request,
                shown,
                Section.both(shown, people.section(), HandOverController::others),
                form,
                trouble);
    }

    private static List<Person> others(CustomerRequest request, List<Person> people) {
        return people.stream()
                .filter(person -> !person.id().equals(request.owner().id()))
                .toList();
    }
}
