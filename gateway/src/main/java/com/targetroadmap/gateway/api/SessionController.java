package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import java.util.UUID;

/** Who is calling. */
@Controller("/api/session")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
final class SessionController {

    /** Tells in whose name you call, and what a change under the session cookie needs. */
    @Get
    Session readSession(Frame frame) {
        Caller caller = frame.caller();
        return new Session(
                caller.id(), caller.name(), caller.roles(), frame.csrf().isEmpty() ? null : frame.csrf());
    }

    /**
     * In whose name a program calls.
     *
     * @param id under which requests and items name this person
     * @param name as colleagues read it
     * @param roles {@code SALES}, {@code SALES_LEAD} or {@code PM}
     * @param csrfToken for the header {@code X-CSRF-TOKEN}; absent with a token, which needs none
     */
    @Serdeable
    record Session(
            UUID id,
            String name,
            Set<String> roles,
            @Nullable String csrfToken) {}
}
