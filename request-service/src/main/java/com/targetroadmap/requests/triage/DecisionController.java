package com.targetroadmap.requests.triage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.FieldError;
import com.targetroadmap.requests.request.Answers;
import com.targetroadmap.requests.request.Reading;
import com.targetroadmap.requests.request.ShownRequest;
import com.targetroadmap.requests.request.Taken;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Takes decisions, on the version that the PM has seen. */
@Controller("/requests/{id}/decisions")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class DecisionController {

    private final Triage triage;
    private final Reading reading;

    DecisionController(Triage triage, Reading reading) {
        this.triage = triage;
        this.reading = reading;
    }

    /** Decides about a request. Each kind of decision has fields of its own. */
    @Put("/{decisionId}")
    HttpResponse<Decided> decide(
            UUID id,
            UUID decisionId,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body NewDecision body,
            Caller caller) {
        long version = EntityTag.required(ifMatch).version();
        Taken taken = Again.afterCollision(() -> triage.decide(id, decisionId, version, body, caller));
        ShownRequest request = reading.one(id, caller);
        Decided decided = new Decided(
                request, Warnings.of(body.newItem(), request.customer().name()));
        return Answers.to(taken, request, decided);
    }

    /** The request as it is now, and what to look at again. */
    @Serdeable
    record Decided(@JsonUnwrapped ShownRequest request, List<FieldError> warnings) {}
}
