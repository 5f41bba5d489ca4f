package com.targetroadmap.gateway.insights;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Times;
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

/** The last three months of the whole team, never of one person. */
@Controller("/insights")
@Secured({Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class InsightsController {

    private static final int FIRST = 10;
    private static final int PAGE = 50;

    private final Counts counts;
    private final Times times;

    InsightsController(Counts counts, Times times) {
        this.counts = counts;
        this.times = times;
    }

    @Get
    @View("insights/show")
    InsightsPage show(Frame frame) {
        var insights = counts.insights(frame.caller());
        var items = counts.demand(frame.caller(), "ITEM", FIRST, null);
        var themes = counts.demand(frame.caller(), "THEME", FIRST, null);
        var loaded = insights.section();
        return new InsightsPage(
                frame, loaded, loaded.map(all -> Chart.of(all.weeks(), times)), items.section(), themes.section());
    }

    /** What a number is made of. */
    @Get("/requests")
    @View("insights/requests")
    CountedPage requests(
            Frame frame, @QueryValue(defaultValue = "GOT_WEAKER") String measure, @Nullable @QueryValue String next) {
        return new CountedPage(
                frame, measure, counts.counted(frame.caller(), measure, next).section());
    }

    @Get("/demand")
    @View("insights/demand")
    DemandList demand(Frame frame, @QueryValue(defaultValue = "ITEM") String by, @Nullable @QueryValue String next) {
        return new DemandList(
                frame, by, counts.demand(frame.caller(), by, PAGE, next).section());
    }
}
