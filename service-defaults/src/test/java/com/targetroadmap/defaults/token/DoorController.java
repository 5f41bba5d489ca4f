package com.targetroadmap.defaults.token;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** A door for each kind of caller. */
@Controller("/doors")
@Produces(MediaType.TEXT_PLAIN)
@Requires(property = "spec.name", value = "tokens")
class DoorController {

    @Get("/pm")
    @Secured(Roles.PM)
    String pm(Caller caller) {
        return "%s, %s of %s %s".formatted(caller.name(), caller.subject(), caller.issuer(), caller.roles());
    }

    @Get("/sales")
    @Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
    String sales() {
        return "sales";
    }

    @Get("/feed")
    @Secured(Roles.SERVICE)
    String feed() {
        return "feed";
    }

    @Get("/gateway")
    @Secured(Roles.GATEWAY)
    String gateway() {
        return "gateway";
    }

    @Get("/mail")
    @Secured(Roles.PM)
    String mail(Caller caller) {
        return String.valueOf(caller.mail());
    }

    @Get("/forgotten")
    String forgotten() {
        return "nobody said who may see this";
    }
}
