package com.targetroadmap.requests.deal;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Deals: make, read, change; the open ones of a customer. */
@Controller("/deals")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class DealController {

    private final Deals deals;
    private final DealWriting writing;

    DealController(Deals deals, DealWriting writing) {
        this.deals = deals;
        this.writing = writing;
    }

    /** The open deals of a customer that you may see. */
    @Get
    ShownDeal.All openOf(@QueryValue UUID customer, Caller caller) {
        return new ShownDeal.All(deals.openOf(customer, caller));
    }

    /** One deal. */
    @Get("/{id}")
    HttpResponse<ShownDeal> one(UUID id, Caller caller) {
        return answer(HttpStatus.OK, id, caller);
    }

    /** Makes a deal of a customer. A repeat with the same id gets the first answer. */
    @Put("/{id}")
    HttpResponse<ShownDeal> make(UUID id, @Body NewDeal body, Caller caller) {
        boolean isNew = Again.afterCollision(() -> writing.put(id, body, caller));
        return answer(isNew ? HttpStatus.CREATED : HttpStatus.OK, id, caller);
    }

    /** Changes the fields that are given; an empty one is cleared. */
    @Patch("/{id}")
    HttpResponse<ShownDeal> change(
            UUID id, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch, @Body DealChange patch, Caller caller) {
        EntityTag seen = EntityTag.required(ifMatch);
        Again.afterCollision(() -> writing.change(id, seen, patch, caller));
        return answer(HttpStatus.OK, id, caller);
    }

    private HttpResponse<ShownDeal> answer(HttpStatus status, UUID id, Caller caller) {
        ShownDeal deal = deals.one(id, caller).orElseThrow(DealWriting::notThere);
        return HttpResponse.<ShownDeal>status(status)
                .header(HttpHeaders.ETAG, new EntityTag(deal.version()).toString())
                .body(deal);
    }
}
