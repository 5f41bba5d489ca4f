package com.targetroadmap.defaults.description;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** This service's OpenAPI document, made from its code. The gateway makes the public one of it. */
@Controller("/openapi")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(resources = "classpath:" + DescriptionController.FILE)
final class DescriptionController {

    static final String FILE = "META-INF/swagger/openapi.json";

    private final ResourceLoader resources;

    DescriptionController(ResourceLoader resources) {
        this.resources = resources;
    }

    @Get
    String read() {
        try (var file = resources.getResourceAsStream(FILE).orElseThrow()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
