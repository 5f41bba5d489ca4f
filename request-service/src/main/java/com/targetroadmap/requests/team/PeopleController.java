package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The people who answer customers. */
@Controller("/people")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Colleagues colleagues;

    PeopleController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** Who has signed in and answers customers, by name, a page at a time: whom a request can be handed over to. */
    @Get
    Page list(@QueryValue @Nullable Integer limit, @QueryValue @Nullable String next) {
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            throw Problem.invalid("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        List<Colleague> found = colleagues.page(PersonPlace.parse(next), wished + 1);
        List<Colleague> page = found.subList(0, Math.min(wished, found.size()));
        return new Page(
                page.stream().map(Colleague::named).toList(),
                found.size() > wished ? PersonPlace.after(page.get(wished - 1)).toString() : null);
    }

    /** @param next asks for the page after this one; {@code null}: there is none */
    @Serdeable
    record Page(List<Colleague.Named> people, @Nullable String next) {}
}
