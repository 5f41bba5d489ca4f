package com.targetroadmap.requests.preference;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.notice.NoticeKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** How somebody wants to be told. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PreferenceController {

    private final Choosing choosing;

    PreferenceController(Choosing choosing) {
        this.choosing = choosing;
    }

    /** By which channel you are told of what, and when. */
    @Get("/notices/preferences")
    @Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
    HttpResponse<Preferences> read(Caller caller) {
        return choosing.read(caller);
    }

    /** Chooses by which channel you are told of what, and when; what you leave out is as usual. */
    @Put("/notices/preferences")
    @Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
    HttpResponse<Preferences> choose(
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Body NewPreferences body, Caller caller) {
        return choosing.choose(body, EntityTag.required(ifMatch), caller);
    }

    /** Chooses for somebody who said so by a link that the gateway had signed. */
    @Put("/people/{personId}/preferences/{kind}/{channel}")
    @Secured(Roles.GATEWAY)
    Preference choose(UUID personId, NoticeKind kind, Channel channel, @Body Wish body) {
        if (body.when() == null) {
            throw Problem.invalid("when", "Please say when.");
        }
        Preference wanted = new Preference(kind, channel, body.when());
        choosing.choose(personId, wanted);
        return wanted;
    }

    @Serdeable
    record Wish(@Nullable When when) {}
}
