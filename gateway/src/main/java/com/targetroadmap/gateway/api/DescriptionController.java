package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;

/** The public API, described in OpenAPI. */
@Controller("/api/openapi.json")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class DescriptionController {

    private final Descriptions services;
    private final PublicDescription description;

    DescriptionController(Descriptions services, PublicDescription description) {
        this.services = services;
        this.description = description;
    }

    @Get
    Map<String, Object> readDescription(Caller caller) {
        return description.of(services.all(caller));
    }
}
