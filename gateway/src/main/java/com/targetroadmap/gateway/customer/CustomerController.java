package com.targetroadmap.gateway.customer;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.CustomerSheet;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.Caution;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/** All that one customer asked, where each thing stands, and what was told when; and by what the customer is known. */
@Controller("/customers/{customer}")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class CustomerController {

    private static final String VIEW = "customer/show";

    private final Requests requests;
    private final Roadmap roadmap;
    private final Clock clock;

    CustomerController(Requests requests, Roadmap roadmap, Clock clock) {
        this.requests = requests;
        this.roadmap = roadmap;
        this.clock = clock;
    }

    @Get
    @View(VIEW)
    CustomerPage show(
            Frame frame,
            UUID customer,
            @QueryValue(defaultValue = "") String next,
            @QueryValue(defaultValue = "") String done) {
        return page(frame, customer, next, done, null, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Frame frame, UUID customer, @Body DetailsForm form) {
        return requests.changeCustomer(frame.caller(), customer, form.versionRead(), form.change())
                .either(
                        saved -> HttpResponse.seeOther(URI.create("/customers/%s?done=details".formatted(customer))),
                        trouble -> again(frame, customer, form, trouble));
    }

    private HttpResponse<?> again(Frame frame, UUID customer, DetailsForm form, Trouble trouble) {
        var page = page(frame, customer, "", "", form.as(trouble.versionAfter(form.versionRead())), trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private CustomerPage page(
            Frame frame,
            UUID customer,
            String next,
            String done,
            @Nullable DetailsForm typed,
            @Nullable Trouble trouble) {
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
                done,
                typed == null && loaded.isLoaded() ? DetailsForm.of(loaded.value()) : typed,
                trouble);
    }
}
