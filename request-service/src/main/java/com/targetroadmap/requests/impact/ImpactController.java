package com.targetroadmap.requests.impact;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** {@code GET /impact?items=ID,ID}: the requests of these items by label, customer and owner. */
@Controller("/impact")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImpactController {

    /** As many as fit into the first line of an HTTP request. */
    private static final int MOST = 100;

    private final Concerned concerned;

    ImpactController(Concerned concerned) {
        this.concerned = concerned;
    }

    /** The requests of these items by label, customer and owner. */
    @Get
    Impact of(@QueryValue String items) {
        List<UUID> ids = parse(items);
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Problem.invalid("items", "Please name 1 to %d items.".formatted(MOST));
        }
        return concerned.by(ids);
    }

    private static List<UUID> parse(String items) {
        try {
            return Stream.of(items.split(",", -1))
                    .map(UUID::fromString)
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("items", "Please name items by their ids, with commas between them.");
        }
    }
}
