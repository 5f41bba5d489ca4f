package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where lines of one's own have expired. */
@Controller("/own-lines/expired")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ExpiredLinesController {

    private final ExpiredLines lines;

    ExpiredLinesController(ExpiredLines lines) {
        this.lines = lines;
    }

    /** Lines that have expired and that nobody has done anything about, the latest first. */
    @Get
    @Transactional(readOnly = true)
    ExpiredLines.Page list(
            @Nullable @QueryValue UUID next,
            @QueryValue(defaultValue = "50")
                    @Min(value = 1, message = "Ask for at least 1.")
                    @Max(value = 200, message = "Ask for at most 200.")
                    int limit) {
        return ExpiredLines.Page.of(found(next, limit + 1), limit);
    }

    /** From the beginning where the line to go on from is not known any more. */
    private List<ExpiredLines.Row> found(@Nullable UUID next, int limit) {
        return Optional.ofNullable(next)
                .flatMap(lines::endOf)
                .map(end -> lines.after(end, next, limit))
                .orElseGet(() -> lines.first(limit));
    }
}
