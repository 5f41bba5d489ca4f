package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
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
import java.net.URI;

/** Where a salesperson starts: what needs them, where their customers' requests stand, what is being built. */
@Controller
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class DashboardController {

    private final Dashboards dashboards;

    DashboardController(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    @Get
    HttpResponse<?> start(
            Frame frame,
            @QueryValue(defaultValue = "") String label,
            @QueryValue(defaultValue = "") String owner,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String changed,
            @QueryValue(defaultValue = "") String next,
            @QueryValue(defaultValue = "") String done) {
        Wish wish = new Wish(label, owner, q, !changed.isBlank(), next);
        return frame.isPm()
                ? HttpResponse.seeOther(URI.create(frame.home()))
                : HttpResponse.ok(new ModelAndView<>("dashboard/show", dashboards.of(frame, wish, done)));
    }

    /** The same list for those who start elsewhere. */
    @Get("/requests")
    ModelAndView<DashboardPage> list(
            Frame frame,
            @QueryValue(defaultValue = "") String label,
            @QueryValue(defaultValue = "") String owner,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String changed,
            @QueryValue(defaultValue = "") String next) {
        Wish wish = new Wish(label, owner, q, !changed.isBlank(), next);
        return new ModelAndView<>("dashboard/list", dashboards.of(frame, wish, ""));
    }

    /** Whoever has seen what changed; if that can't be kept, it is new once more. */
    @Post("/looks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> look(Frame frame, @Body LookForm form) {
        String done = dashboards.look(frame.caller(), form).either(saved -> "looked", trouble -> "");
        return HttpResponse.seeOther(URI.create((frame.isPm() ? "/requests" : "/") + "?done=" + done + "#requests"));
    }
}
