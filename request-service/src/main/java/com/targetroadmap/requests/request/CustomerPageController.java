package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.customer.CustomerChange;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** One customer: what somebody needs for a call. */
@Controller("/customers/{id}")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class CustomerPageController {

    private final CustomerReading reading;
    private final ChangingCustomers changing;

    CustomerPageController(CustomerReading reading, ChangingCustomers changing) {
        this.reading = reading;
        this.changing = changing;
    }

    /** A customer with what was asked for it, where each thing stands and what was told, a page at a time. */
    @Get
    HttpResponse<ShownCustomer> read(
            UUID id, @QueryValue @Nullable Integer limit, @QueryValue @Nullable String next, Caller caller) {
        return answer(reading.one(id, PageWish.of(limit, next), caller));
    }

    /** Changes domain and CRM id: what is left out stays, an empty text is cleared. A CRM id is one customer's. */
    @Patch
    HttpResponse<ShownCustomer> change(
            UUID id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            @Body CustomerChange patch,
            Caller caller) {
        EntityTag seen = EntityTag.required(ifMatch);
        Again.afterCollision(() -> {
            changing.change(id, seen, patch, caller);
            return id;
        });
        return answer(reading.one(id, PageWish.of(null, null), caller));
    }

    private static HttpResponse<ShownCustomer> answer(ShownCustomer customer) {
        return HttpResponse.ok(customer).header(HttpHeaders.ETAG, new EntityTag(customer.version()).toString());
    }
}
