package com.targetroadmap.gateway.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.RequestCard;
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
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** One request on one screen, and the decision about it. Works with roadmap-service down. */
@Controller("/triage/{request}")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class DecisionController {

    private static final String VIEW = "triage/decision";
    private static final Map<String, String> FIELDS = Map.of(
            "newItem.nameForSales", "nameForSales",
            "newItem.internalTitle", "internalTitle",
            "newItem.problem", "problem",
            "newItem.themeId", "themeId",
            "themeId", "parkedUnder");

    private final Requests requests;

    DecisionController(Requests requests) {
        this.requests = requests;
    }

    @Get
    @View(VIEW)
    DecisionPage show(
            Frame frame,
            UUID request,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String done) {
        return page(frame, request, q, null, NoteForm.blank(), null).after(done);
    }

    @Post("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(Frame frame, UUID request, @Body NoteForm form) {
        return requests.note(frame.caller(), request, form.id(), form.note())
                .either(
                        saved -> HttpResponse.seeOther(URI.create("/triage/%s#notes".formatted(request))),
                        trouble -> refused(
                                trouble, page(frame, request, "", null, form.as(trouble.idAfter(form.id())), trouble)));
    }

    @Post("/undos")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Frame frame, UUID request, @Body UndoForm form) {
        return requests.undo(frame.caller(), request, form.id(), form.version())
                .either(
                        undone -> HttpResponse.seeOther(URI.create("/triage/%s?done=undone".formatted(request))),
                        trouble -> refused(trouble, page(frame, request, "", null, NoteForm.blank(), trouble)));
    }

    @Post("/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(Frame frame, UUID request, @Body DecisionForm form) {
        return requests.decide(frame.caller(), request, form.id(), form.version(), form.decision())
                .either(DecisionController::inbox, trouble -> again(frame, request, form, trouble.renamed(FIELDS)));
    }

    private static HttpResponse<?> inbox(CustomerRequest decided) {
        return HttpResponse.seeOther(
                UriBuilder.of("/triage").queryParam("decided", decided.id()).build());
    }

    private HttpResponse<?> again(Frame frame, UUID request, DecisionForm form, Trouble trouble) {
        return refused(trouble, page(frame, request, "", form, NoteForm.blank(), trouble));
    }

    private static HttpResponse<?> refused(Trouble trouble, DecisionPage page) {
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private DecisionPage page(
            Frame frame, UUID id, String q, @Nullable DecisionForm typed, NoteForm note, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var request = requests.request(me, id);
        var items = requests.items(me, q.isBlank() ? null : q);
        var themes = requests.themes(me);
        var originals = requests.originals(me, id);
        return new DecisionPage(
                frame,
                id,
                request.section().map(told -> RequestCard.of(told, me)),
                items.section(),
                themes.section(),
                originals.section(),
                q,
                form(typed, request.section(), trouble),
                note,
                "",
                trouble);
    }

    /** What was typed stays; it is sent again about the request as the page shows it now. */
    private static DecisionForm form(
            @Nullable DecisionForm typed, Section<CustomerRequest> request, @Nullable Trouble trouble) {
        if (!request.isLoaded()) {
            return typed == null ? DecisionForm.blank() : typed;
        }
        return typed == null || trouble == null
                ? DecisionForm.about(request.value())
                : typed.as(trouble.idAfter(typed.id()), request.value().version());
    }
}
