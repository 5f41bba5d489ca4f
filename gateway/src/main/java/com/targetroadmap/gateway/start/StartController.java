package com.targetroadmap.gateway.start;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Times;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.undelivered.Undelivered;
import com.targetroadmap.gateway.upstream.Outcome;
import com.targetroadmap.gateway.webhook.FailingWebhooks;
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
import java.util.Map;

/** Where a product manager starts. */
@Controller("/start")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class StartController {

    private static final String VIEW = "start/show";

    private final Outline outline;
    private final Requests requests;
    private final Roadmap roadmap;
    private final Undelivered undelivered;
    private final FailingWebhooks webhooks;
    private final Times times;

    StartController(
            Outline outline,
            Requests requests,
            Roadmap roadmap,
            Undelivered undelivered,
            FailingWebhooks webhooks,
            Times times) {
        this.outline = outline;
        this.requests = requests;
        this.roadmap = roadmap;
        this.undelivered = undelivered;
        this.webhooks = webhooks;
        this.times = times;
    }

    @Get
    @View(VIEW)
    StartPage show(Frame frame, @QueryValue(defaultValue = "") String next) {
        return page(frame, next, null, null);
    }

    /** Sets the date of the next review, or takes it away. */
    @Post("/reviews")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> review(Frame frame, @Body ReviewForm form) {
        return settle(frame.caller(), form)
                .either(
                        saved -> HttpResponse.seeOther(URI.create("/start")),
                        trouble -> HttpResponse.status(trouble.status())
                                .body(new ModelAndView<>(VIEW, page(frame, "", form, trouble))));
    }

    private Outcome<?> settle(Caller me, ReviewForm form) {
        return form.isItem()
                ? outline.reviewItem(me, form.id(), form.version(), form.date())
                : outline.reviewTheme(me, form.id(), form.version(), form.date());
    }

    private StartPage page(Frame frame, String next, @Nullable ReviewForm sent, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var inbox = requests.inbox(me);
        var reviews = outline.reviews(me, times.today(), next.isBlank() ? null : next);
        var expired = roadmap.expiredLines(me, null);
        var products = outline.products(me, null);
        var phases = outline.phases(me);
        var lost = undelivered.lately(me);
        var failing = webhooks.count(me);
        return new StartPage(
                frame,
                inbox.section(),
                Section.both(products.section(), reviews.section(), (all, found) -> Due.of(all, found, sent)),
                expired.section(),
                Section.both(products.section(), phases.section(), Now::of),
                lost.section(),
                failing.section(),
                trouble == null ? null : trouble.renamed(sent == null ? Map.of() : sent.names()));
    }
}
