package com.targetroadmap.gateway.triage;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.requests.Requests;
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
import io.micronaut.views.View;
import java.util.Map;
import java.util.UUID;

/** One request on one screen, and the decision about it; after that comes the next by itself. */
@Controller("/triage/{request}")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class DecisionController {

    private static final Map<String, String> FIELDS = Map.of(
            "newItem.nameForSales", "nameForSales",
            "newItem.internalTitle", "internalTitle",
            "newItem.problem", "problem",
            "newItem.themeId", "themeId",
            "themeId", "parkedUnder");

    private final Requests requests;
    private final DecisionPages pages;

    DecisionController(Requests requests, DecisionPages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @Get
    @View(DecisionPages.VIEW)
    DecisionPage show(
            Frame frame,
            UUID request,
            @QueryValue(defaultValue = "") String of,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String decided,
            @QueryValue(defaultValue = "") String done) {
        return pages.of(frame, request, Looked.of(of, q, decided, done));
    }

    @Post("/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(Frame frame, UUID request, @Body Map<String, String> fields) {
        DecisionForm form = DecisionForm.of(fields);
        Way way = Way.of(fields);
        return requests.decide(frame.caller(), request, form.id(), form.version(), form.decision())
                .either(
                        decided -> HttpResponse.seeOther(way.onwards(request)),
                        trouble -> pages.again(frame, request, way, form, trouble.renamed(FIELDS)));
    }
}
