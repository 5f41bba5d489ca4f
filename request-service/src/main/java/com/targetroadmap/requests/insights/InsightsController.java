package com.targetroadmap.requests.insights;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.demand.CountedDemand;
import com.targetroadmap.requests.tally.Measure;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** What happened to the team's requests in the last three months. */
@Controller("/insights")
@Secured({Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class InsightsController {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final InsightsReading insights;
    private final CountedReading counted;
    private final DemandReading demand;

    InsightsController(InsightsReading insights, CountedReading counted, DemandReading demand) {
        this.insights = insights;
        this.counted = counted;
        this.demand = demand;
    }

    /**
     * Requests by label over thirteen weeks, how long first looks took, how many decisions say why, and how fast customers
     * heard that an answer got weaker: of the team, never of one person.
     */
    @Get
    Insights read() {
        return insights.read();
    }

    /**
     * The requests that one of those numbers counts, the newest first, a page at a time.
     *
     * @param measure which number; all but {@code LABEL}, whose requests are listed at {@code /requests}
     */
    @Get("/requests")
    CountedRequests requests(
            @QueryValue Measure measure, @QueryValue @Nullable Integer limit, @QueryValue @Nullable String next) {
        return counted.page(measure, checked(limit), next);
    }

    /**
     * Who asks for what, as it was counted some seconds ago: what most customers ask for first, a page at a time. A lead
     * reads of what is shown to sales.
     *
     * @param by items or themes; items where it is left out
     */
    @Get("/demand")
    DemandPage demand(
            @QueryValue CountedDemand.@Nullable Kind by,
            @QueryValue @Nullable Integer limit,
            @QueryValue @Nullable String next,
            Caller caller) {
        CountedDemand.Kind kind = by == null ? CountedDemand.Kind.ITEM : by;
        return demand.page(kind, caller.is(Roles.PM), checked(limit), next);
    }

    private static int checked(@Nullable Integer limit) {
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            throw Problem.invalid("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        return wished;
    }
}
