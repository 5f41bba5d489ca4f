package com.targetroadmap.gateway.ownline;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.core.annotation.Nullable;
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

/** The lines of product's own that have expired, each with the way to write it anew. */
@Controller("/board/expired-lines")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ExpiredLinesController {

    private final Roadmap roadmap;

    ExpiredLinesController(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Get
    @View("ownline/expired")
    ExpiredLinesPage show(Frame frame, @Nullable @QueryValue UUID next) {
        return new ExpiredLinesPage(
                frame, roadmap.expiredLines(frame.caller(), next).section());
    }
}
