package com.targetroadmap.gateway.intake;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Customer;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Outcome;
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
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.util.List;
import java.util.Map;

/** Submits a customer's request. */
@Controller("/requests")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class IntakeController {

    private static final Map<String, String> FIELDS = Map.of(
            "customer.name", "customer",
            "customer.domain", "domain",
            "customer.crmId", "crmId",
            "joinsItemId", "known",
            "joinsRequestId", "known",
            "deal.kind", "dealKind",
            "deal.amount.minorUnits", "dealAmount",
            "deal.closeDate", "dealCloseDate");

    private final Requests requests;

    IntakeController(Requests requests) {
        this.requests = requests;
    }

    @Get("/new")
    @View("intake/new")
    IntakePage blank(
            Frame frame, @QueryValue(defaultValue = "") String about, @QueryValue(defaultValue = "") String customer) {
        return page(frame, IntakeForm.about(about, customer), null);
    }

    /** What is known already of what somebody is typing, and of whom: a page, of which the form takes the parts. */
    @Get("/known")
    @View("intake/known")
    IntakePage known(
            Frame frame, @QueryValue(defaultValue = "") String about, @QueryValue(defaultValue = "") String customer) {
        return page(frame, IntakeForm.about(about, customer), null);
    }

    /** The same without script: the form comes back with what was typed. */
    @Post("/known")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @View("intake/new")
    IntakePage look(Frame frame, @Body IntakeForm form) {
        return page(frame, form, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> submit(Frame frame, @Body IntakeForm form) {
        return submitted(frame, form)
                .either(saved -> story(saved, form), trouble -> again(frame, form, trouble.renamed(FIELDS)));
    }

    private Outcome<CustomerRequest> submitted(Frame frame, IntakeForm form) {
        try {
            return requests.submit(frame.caller(), form.id(), form.ask());
        } catch (Problem doubt) {
            return Outcome.refused(doubt);
        }
    }

    private static HttpResponse<?> story(CustomerRequest saved, IntakeForm form) {
        return HttpResponse.seeOther(UriBuilder.of("/requests")
                .path(saved.id().toString())
                .queryParam("done", form.joins() ? "joined" : "sent")
                .build());
    }

    private HttpResponse<?> again(Frame frame, IntakeForm form, Trouble trouble) {
        var page = page(frame, form.as(trouble.idAfter(form.id())), trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>("intake/new", page));
    }

    /** All is asked at once; after an answer that didn't come nobody is to wait for another one. */
    private IntakePage page(Frame frame, IntakeForm form, @Nullable Trouble trouble) {
        boolean looks = trouble == null || trouble.status().getCode() < 500;
        var known = looks && !form.words().isEmpty() ? requests.known(frame.caller(), form.words()) : null;
        var likely = looks && !form.name().isEmpty() ? requests.likely(frame.caller(), form.name()) : null;
        var customers = requests.customers(frame.caller(), form.name().isEmpty() ? null : form.name());
        return new IntakePage(
                frame,
                form,
                all(customers.section()),
                likely == null ? List.of() : all(help(likely)),
                known == null ? null : help(known),
                trouble);
    }

    /** Without help the form is as good as with it, so a refusal is no answer either. */
    private static <T> Section<T> help(Asked<T> asked) {
        try {
            return asked.section();
        } catch (Problem refused) {
            return Section.unavailable(null);
        }
    }

    private static List<Customer> all(Section<List<Customer>> found) {
        return found.isLoaded() ? found.value() : List.of();
    }
}
