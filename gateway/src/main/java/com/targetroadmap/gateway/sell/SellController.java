package com.targetroadmap.gateway.sell;

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

/** <em>Can I sell this?</em> Always has an answer, the same for hidden and for non-existent things. */
@Controller("/sell")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class SellController {

    private static final int LONGEST = 200;

    private final Roadmap roadmap;

    SellController(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Get
    @View("sell/show")
    SellPage show(Frame frame, @Nullable @QueryValue String q) {
        String words = q == null ? "" : q.strip();
        String asked = words.substring(0, Math.min(words.length(), LONGEST));
        return asked.isEmpty()
                ? new SellPage(frame, "", null)
                : new SellPage(frame, asked, roadmap.find(frame.caller(), asked).section());
    }
}
