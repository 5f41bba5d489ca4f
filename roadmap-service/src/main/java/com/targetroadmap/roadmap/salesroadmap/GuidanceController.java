package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/guidance")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class GuidanceController {

    private static final int LONGEST = 200;

    private final CanISellThis answers;

    GuidanceController(CanISellThis answers) {
        this.answers = answers;
    }

    /**
     * Can I sell this? What may be said about the words that somebody typed. Always answers, and the same for what is
     * hidden as for what does not exist.
     */
    @Get
    GuidanceAnswer ask(@Nullable @QueryValue String q) {
        if (q == null || q.isBlank()) {
            throw Problem.invalid("q", "Type a few words.");
        }
        if (q.length() > LONGEST) {
            throw Problem.invalid("q", "Shorten this to " + LONGEST + " characters.");
        }
        return answers.ask(q);
    }
}
