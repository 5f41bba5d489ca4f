package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

    CustomerPageController(CustomerReading reading) {
        this.reading = reading;
    }

    /** A customer with what was asked for it, where each thing stands and what was told, a page at a time. */
    @Get
    ShownCustomer read(UUID id, @QueryValue @Nullable Integer limit, @QueryValue @Nullable String next, Caller caller) {
        return reading.one(id, PageWish.of(limit, next), caller);
    }
}
