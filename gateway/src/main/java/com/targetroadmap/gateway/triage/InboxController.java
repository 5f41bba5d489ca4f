package com.targetroadmap.gateway.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.requests.Requests;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.View;
import java.util.UUID;

/** What waits for a decision, most urgent first. */
@Controller("/triage")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class InboxController {

    private final Requests requests;

    InboxController(Requests requests) {
        this.requests = requests;
    }

    @Get
    @View("triage/inbox")
    InboxPage show(
            Frame frame,
            @QueryValue(defaultValue = "") String of,
            @QueryValue(defaultValue = "") String next,
            @QueryValue(defaultValue = "") String decided) {
        Caller me = frame.caller();
        WhoseInbox whose = WhoseInbox.of(of);
        UUID before = Chosen.id(decided);
        var inbox = requests.inbox(me, whose.name(), next.isBlank() ? null : next);
        var just = before == null ? null : requests.request(me, before);
        return new InboxPage(
                frame,
                inbox.section(),
                new Way(whose, null),
                !next.isBlank(),
                just == null ? null : just.section().value());
    }
}
