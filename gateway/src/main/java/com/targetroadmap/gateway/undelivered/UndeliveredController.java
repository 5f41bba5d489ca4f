package com.targetroadmap.gateway.undelivered;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
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
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What could not be delivered. */
@Controller("/undelivered")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class UndeliveredController {

    private static final String VIEW = "undelivered/list";
    private static final int SHOWN = 50;

    private final GivenUpClient client;
    private final Neighbour service;

    UndeliveredController(GivenUpClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    @Get
    @View(VIEW)
    UndeliveredPage show(Frame frame, @Nullable @QueryValue String next, @Nullable @QueryValue String done) {
        return page(frame, next, done, null);
    }

    /** The form's own id makes of two clicks one. */
    @Post("/{delivery}/resends")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resend(Frame frame, UUID delivery, @Body Form form) {
        UUID id = Objects.requireNonNullElseGet(Chosen.id(form.id()), Ids::fresh);
        return service.write(() -> client.resend(frame.caller(), delivery, id, Map.of()))
                .either(
                        sent -> HttpResponse.seeOther(URI.create("/undelivered?done=" + done(sent))),
                        trouble -> HttpResponse.status(trouble.status())
                                .body(new ModelAndView<>(VIEW, page(frame, null, null, trouble))));
    }

    private static String done(@Nullable Map<String, Object> sent) {
        return sent != null && Boolean.TRUE.equals(sent.get("nothing")) ? "nothing" : "again";
    }

    private UndeliveredPage page(Frame frame, @Nullable String next, @Nullable String done, @Nullable Trouble trouble) {
        var givenUp =
                service.ask(() -> client.list(frame.caller(), SHOWN, next)).section();
        return new UndeliveredPage(frame, givenUp, done, trouble);
    }

    @Serdeable
    record Form(@Nullable String id) {}
}
