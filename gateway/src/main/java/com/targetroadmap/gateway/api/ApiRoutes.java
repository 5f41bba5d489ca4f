package com.targetroadmap.gateway.api;

import io.micronaut.context.BeanContext;
import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpMethod;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.web.router.DefaultRouteBuilder;
import jakarta.inject.Singleton;

/** Opens each of the {@link Doors}: a route of its own, so that whatever isn't listed is answered 404 or 405. */
@Singleton
@SuppressWarnings("overrides") // Of what the framework's own class overrides without dots.
final class ApiRoutes extends DefaultRouteBuilder {

    static final String BELOW = "/api";

    ApiRoutes(ExecutionHandleLocator handles, ConversionService conversion, BeanContext beans) {
        super(handles, CAMEL_CASE_NAMING_STRATEGY, conversion);
        var relaying = beans.getBeanDefinition(Relaying.class);
        Doors.ALL.forEach(door -> open(door, relaying, method(relaying, door)));
    }

    private void open(Door door, BeanDefinition<Relaying> relaying, ExecutableMethod<Relaying, ?> method) {
        String path = BELOW + door.path();
        if (door.method() == HttpMethod.GET) {
            GET(path, relaying, method);
        } else if (door.method() == HttpMethod.PUT) {
            PUT(path, relaying, method);
        } else if (door.method() == HttpMethod.POST) {
            POST(path, relaying, method);
        } else {
            PATCH(path, relaying, method);
        }
    }

    private static ExecutableMethod<Relaying, ?> method(BeanDefinition<Relaying> relaying, Door door) {
        String name =
                (door.hasBody() ? "write" : "read") + (door.whose() == Door.Whose.PRODUCT ? "ForProduct" : "ForPeople");
        return relaying.findPossibleMethods(name).findFirst().orElseThrow();
    }
}
