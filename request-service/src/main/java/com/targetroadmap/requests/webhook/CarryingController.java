package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** For the gateway, which has the way out. */
@Controller("/webhooks")
@Secured(Roles.GATEWAY)
@ExecuteOn(TaskExecutors.BLOCKING)
class CarryingController {

    private final Carrying carrying;

    CarryingController(Carrying carrying) {
        this.carrying = carrying;
    }

    /** Leases what is due for two minutes; a repeat with the same id gets the same. */
    @Put("/claims/{claimId}")
    Claimed claim(UUID claimId, @Body Wish wish) {
        return carrying.isAnything(claimId) ? carrying.claim(claimId, wish.limit()) : new Claimed(List.of());
    }

    /** What became of an attempt. */
    @Put("/messages/{messageId}/outcomes/{outcomeId}")
    Noted outcome(UUID messageId, UUID outcomeId, @Body Outcome outcome) {
        carrying.note(messageId, outcomeId, outcome);
        return new Noted(messageId);
    }

    @Serdeable
    record Wish(int limit) {}

    @Serdeable
    record Noted(UUID id) {}
}
