package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** For the gateway, to which others vouch for a mail address: whose it is. */
@Controller("/people/by-mail")
@Secured(Roles.GATEWAY)
@ExecuteOn(TaskExecutors.BLOCKING)
class ByMailController {

    private final Colleagues colleagues;

    ByMailController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** The one person who gets mail at this address, with the rights of the last sign-in; 404 for none or several. */
    @Get
    Account.Known find(@QueryValue String mail) {
        return colleagues.withMail(mail).map(Account::known).orElseThrow(() -> Problem.notFound("This person"));
    }
}
