package com.targetroadmap.gateway.triage;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.requests.Requests;
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
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What product does with a request beside deciding: a decision is taken back, a note written, the request taken. */
@Controller("/triage/{request}")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class DeskController {

    private final Requests requests;
    private final DecisionPages pages;

    DeskController(Requests requests, DecisionPages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @Post("/undos")
    HttpResponse<?> undo(Frame frame, UUID request, @Body Map<String, String> fields) {
        DecisionForm form = DecisionForm.of(fields);
        Way way = Way.of(fields);
        return requests.undo(frame.caller(), request, form.id(), form.version())
                .either(
                        undone -> HttpResponse.seeOther(way.at(request, "undone")),
                        trouble -> pages.again(frame, request, way, trouble));
    }

    @Post("/notes")
    HttpResponse<?> note(Frame frame, UUID request, @Body Map<String, String> fields) {
        NoteForm form = new NoteForm(Chosen.id(fields.get("id")), fields.get("words"));
        return requests.note(frame.caller(), request, form.id(), form.note())
                .either(
                        saved -> HttpResponse.seeOther(URI.create("/triage/%s#notes".formatted(request))),
                        trouble -> pages.again(frame, request, Way.of(fields), form, trouble));
    }

    /** Takes it for oneself, gives it to another product manager, or back to all. */
    @Post("/assignee")
    HttpResponse<?> assign(Frame frame, UUID request, @Body Map<String, String> fields) {
        Way way = Way.of(fields);
        String to = Objects.requireNonNullElse(fields.get("to"), "");
        UUID me = frame.caller().id();
        UUID assignee = "me".equals(to) ? me : Chosen.id(to);
        String done = assignee == null ? "given-back" : assignee.equals(me) ? "taken" : "given";
        return requests.assign(frame.caller(), request, assignee, Chosen.id(fields.get("seen")))
                .either(
                        assigned -> HttpResponse.seeOther(way.at(request, done)),
                        trouble -> pages.again(frame, request, way, trouble));
    }
}
