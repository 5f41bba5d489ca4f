package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What the gateway carries to people, and what couldn't be carried. */
@Controller("/deliveries")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeliveryController {

    private final Claims claims;
    private final Outcomes outcomes;
    private final GivenUp givenUp;

    DeliveryController(Claims claims, Outcomes outcomes, GivenUp givenUp) {
        this.claims = claims;
        this.outcomes = outcomes;
        this.givenUp = givenUp;
    }

    /** Takes what is due, for two minutes; a repeat gets the same. */
    @Put("/claims/{claimId}")
    @Secured(Roles.GATEWAY)
    Claimed claim(UUID claimId, @Body NewClaim body) {
        return new Claimed(claims.claim(claimId, body));
    }

    /** Keeps what became of a delivery. */
    @Put("/{id}/outcomes/{outcomeId}")
    @Secured(Roles.GATEWAY)
    DeliveryNow keep(UUID id, UUID outcomeId, @Body NewOutcome body) {
        return outcomes.keep(id, outcomeId, body);
    }

    /** What couldn't be told to people, the newest first, a page at a time. */
    @Get("/given-up")
    @Secured(Roles.PM)
    GivenUp.Page list(@QueryValue @Nullable Integer limit, @QueryValue @Nullable String next, Caller caller) {
        return givenUp.page(limit, next, caller);
    }

    /** Sends again what was given up. */
    @Put("/{id}/resends/{resendId}")
    @Secured(Roles.PM)
    DeliveryNow resend(UUID id, UUID resendId) {
        return outcomes.resend(id, resendId);
    }

    @Serdeable
    record Claimed(List<ClaimedDelivery> deliveries) {}
}
