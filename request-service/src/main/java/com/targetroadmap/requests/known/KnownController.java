package com.targetroadmap.requests.known;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.similar.Similar;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/known")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class KnownController {

    private static final int LONGEST = 1_000;

    private final Similar similar;
    private final KnownAlready known;

    KnownController(Similar similar, KnownAlready known) {
        this.similar = similar;
        this.known = known;
    }

    /**
     * Known already? Items and requests that say alike what somebody is typing, each with its label and what may be said.
     * Of what others ask for sales gets the item, or where there is none only that it was asked. Answers in time: with
     * what it has so far, and {@code partial}.
     *
     * @param q what is asked for, in any words
     */
    @Get
    KnownAnswer ask(@Nullable @QueryValue String q, Caller caller) {
        if (q == null || q.isBlank()) {
            throw Problem.invalid("q", "Type a few words.");
        }
        if (q.length() > LONGEST) {
            throw Problem.invalid("q", "Shorten this to 1,000 characters.");
        }
        return known.answer(similar.find(q), caller);
    }
}
