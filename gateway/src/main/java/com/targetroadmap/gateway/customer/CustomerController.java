package com.targetroadmap.gateway.customer;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.CustomerSheet;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.Caution;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.View;
import java.time.Clock;
import java.util.UUID;

/** All that one customer asked, where each thing stands, and what was told when. */
@Controller("/customers/{customer}")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class CustomerController {

    private final Requests requests;
    private final Roadmap roadmap;
    private final Clock clock;

    CustomerController(Requests requests, Roadmap roadmap, Clock clock) {
        this.requests = requests;
        this.roadmap = roadmap;
        this.clock = clock;
    }

    @Get
    @View("customer/show")
    CustomerPage show(
            Frame frame,
            UUID customer,
            @QueryValue(defaultValue = "") String next,
            @QueryValue(defaultValue = "") String done) {
        Caller me = frame.caller();
        var sheet = requests.customer(me, customer, next.isBlank() ? null : next);
        var forSales = roadmap.forSales(me);
        Section<CustomerSheet> loaded = sheet.section();
        return new CustomerPage(
                frame,
                loaded,
                loaded.map(all -> RequestCard.all(all.requests(), me)),
                Caution.about(forSales.section(), clock),
                clock.instant(),
                done);
    }
}
