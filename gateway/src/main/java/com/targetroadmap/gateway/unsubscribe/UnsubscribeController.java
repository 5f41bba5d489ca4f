package com.targetroadmap.gateway.unsubscribe;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.util.Map;

/**
 * Opens without a session: whoever holds the link may switch off what it names. Looking at it changes nothing, because
 * scanners of mail open every link; sending the form does, and so does a mail program by itself (RFC 8058).
 */
@Controller("/unsubscribe/{link}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class UnsubscribeController {

    private static final String VIEW = "unsubscribe/show";
    private static final ChoicesClient.Choice NEVER = new ChoicesClient.Choice("NEVER");

    private final UnsubscribeLinks links;
    private final ChoicesClient choices;
    private final Neighbour service;

    UnsubscribeController(UnsubscribeLinks links, ChoicesClient choices, Neighbours neighbours) {
        this.links = links;
        this.choices = choices;
        this.service = neighbours.named("request-service");
    }

    @Get
    @View(VIEW)
    UnsubscribePage show(Frame frame, String link) {
        return new UnsubscribePage(frame, read(link), frame.path(), false, null);
    }

    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> switchOff(Frame frame, String link) {
        Subscription subscription = read(link);
        return service.write(() -> switchOff(subscription))
                .either(
                        done -> HttpResponse.ok(new ModelAndView<>(
                                VIEW, new UnsubscribePage(frame, subscription, frame.path(), true, null))),
                        trouble -> HttpResponse.status(trouble.status())
                                .body(new ModelAndView<>(
                                        VIEW, new UnsubscribePage(frame, subscription, frame.path(), false, trouble))));
    }

    /** Each kind by itself: what is switched off already stays so. */
    private Subscription switchOff(Subscription subscription) {
        for (String kind : subscription.kinds()) {
            Map<String, Object> chosen = choices.choose(subscription.person(), kind, subscription.channel(), NEVER);
            if (chosen == null) {
                throw Problem.notFound("That person");
            }
        }
        return subscription;
    }

    private Subscription read(String link) {
        return links.read(link).orElseThrow(() -> Problem.notFound("What this link leads to"));
    }
}
