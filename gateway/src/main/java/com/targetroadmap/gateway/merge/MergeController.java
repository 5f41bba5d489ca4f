package com.targetroadmap.gateway.merge;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Customer;
import com.targetroadmap.gateway.requests.CustomerSheet;
import com.targetroadmap.gateway.requests.Requests;
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
import java.util.List;
import java.util.UUID;

/** Merges customers: find the other one, look at what it does, confirm. */
@Controller("/customers/{customer}")
@Secured(Roles.SALES_LEAD)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class MergeController {

    private static final String VIEW = "merge/new";

    private final Requests requests;
    private final Merges merges;

    MergeController(Requests requests, Merges merges) {
        this.requests = requests;
        this.merges = merges;
    }

    @Get("/merges/new")
    @View(VIEW)
    MergePage choose(
            Frame frame,
            UUID customer,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String into) {
        return page(frame, customer, q, MergeForm.into(into), null);
    }

    @Post("/merges")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(Frame frame, UUID customer, @Body MergeForm form) {
        return merges.merge(frame.caller(), customer, form.id(), new NewMerge(form.intoId()))
                .either(
                        merged -> customer(merged.into().id(), "merged"),
                        trouble -> again(frame, customer, form, trouble));
    }

    @Post("/unmerges")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unmerge(Frame frame, UUID customer, @Body MergeForm form) {
        return merges.undo(frame.caller(), customer, form.mergeId(), form.id())
                .either(
                        merged -> customer(merged.customer().id(), "unmerged"),
                        trouble -> again(frame, customer, form, trouble));
    }

    private static HttpResponse<?> customer(UUID customer, String done) {
        return HttpResponse.seeOther(URI.create("/customers/%s?done=%s".formatted(customer, done)));
    }

    private HttpResponse<?> again(Frame frame, UUID customer, MergeForm form, Trouble trouble) {
        var page = page(frame, customer, "", form.as(trouble.idAfter(form.id())), trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(VIEW, page));
    }

    private MergePage page(Frame frame, UUID customer, String q, MergeForm form, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var sheet = requests.customer(me, customer, null);
        var found = requests.customers(me, q.isBlank() ? null : q);
        Section<CustomerSheet> loaded = sheet.section();
        return new MergePage(
                frame,
                customer,
                loaded,
                q,
                Section.both(loaded, found.section(), MergeController::others),
                preview(me, customer, form),
                form,
                trouble);
    }

    /** What can't be merged has no preview: choosing says why. */
    private @Nullable Section<MergePreview> preview(Caller me, UUID customer, MergeForm form) {
        UUID into = form.intoId();
        try {
            return into == null ? null : merges.preview(me, customer, into).section();
        } catch (Problem refused) {
            return null;
        }
    }

    private static List<Customer> others(CustomerSheet customer, List<Customer> found) {
        return found.stream().filter(one -> !one.id().equals(customer.id())).toList();
    }
}
