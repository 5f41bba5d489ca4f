package com.targetroadmap.gateway.webhook;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
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
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** Which other systems hear of what. */
@Controller("/webhooks")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class WebhooksController {

    private static final String LIST = "webhook/list";
    private static final String ONE = "webhook/show";

    private final WebhooksClient client;
    private final Neighbour service;

    WebhooksController(WebhooksClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    @Get
    @View(LIST)
    WebhooksPage list(Frame frame) {
        return page(frame, WebhookForm.blank(), null);
    }

    /** The answer holds the secret: no address leads to it again. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Frame frame, @Body WebhookForm form) {
        UUID id = form.id() == null ? Ids.fresh() : form.id();
        return service.write(() -> client.add(frame.caller(), id, form.webhook()))
                .either(
                        added -> HttpResponse.ok(withSecret(frame, added)),
                        trouble -> again(frame, form.as(id), trouble));
    }

    @Get("/{webhook}")
    @View(ONE)
    WebhookPage show(Frame frame, UUID webhook, @Nullable @QueryValue String next) {
        return new WebhookPage(frame, one(frame, webhook, next), null, false, null);
    }

    @Post("/{webhook}/secrets")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rotate(Frame frame, UUID webhook, @Body IdForm form) {
        return service.write(() -> client.rotate(frame.caller(), webhook, form.orFresh()))
                .either(made -> HttpResponse.ok(withSecret(frame, made)), trouble -> refused(frame, webhook, trouble));
    }

    @Post("/{webhook}/states")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> turn(Frame frame, UUID webhook, @Body StateForm form) {
        var state = new WebhooksClient.NewState(Objects.requireNonNullElse(form.state(), ""));
        String then = "REMOVED".equals(form.state()) ? "/webhooks" : "/webhooks/" + webhook;
        return done(frame, webhook, then, () -> client.turn(frame.caller(), webhook, state));
    }

    @Post("/{webhook}/tests")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> test(Frame frame, UUID webhook, @Body IdForm form) {
        return done(frame, webhook, "/webhooks/" + webhook, () -> client.test(frame.caller(), webhook, form.orFresh()));
    }

    @Post("/{webhook}/messages/{message}/resends")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resend(Frame frame, UUID webhook, UUID message, @Body IdForm form) {
        return done(
                frame,
                webhook,
                "/webhooks/" + webhook,
                () -> client.resend(frame.caller(), webhook, message, form.orFresh()));
    }

    private <T> HttpResponse<?> done(Frame frame, UUID webhook, String then, Supplier<T> call) {
        return service.write(call)
                .either(saved -> HttpResponse.seeOther(URI.create(then)), trouble -> refused(frame, webhook, trouble));
    }

    private HttpResponse<?> again(Frame frame, WebhookForm form, Trouble trouble) {
        WebhooksPage page = page(frame, form.as(trouble.idAfter(form.id())), trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(LIST, page));
    }

    private HttpResponse<?> refused(Frame frame, UUID webhook, Trouble trouble) {
        var page = new WebhookPage(frame, one(frame, webhook, null), null, false, trouble);
        return HttpResponse.status(trouble.status()).body(new ModelAndView<>(ONE, page));
    }

    private ModelAndView<WebhookPage> withSecret(Frame frame, Webhook made) {
        var shown = one(frame, made.id(), null);
        return new ModelAndView<>(ONE, new WebhookPage(frame, shown, made.secret(), made.secret() == null, null));
    }

    private Section<Webhook.WithMessages> one(Frame frame, UUID webhook, @Nullable String next) {
        return service.ask(() -> client.one(frame.caller(), webhook, next)).section();
    }

    private WebhooksPage page(Frame frame, WebhookForm form, @Nullable Trouble trouble) {
        return new WebhooksPage(
                frame, service.ask(() -> client.all(frame.caller())).section(), form, trouble);
    }

    /** @param id of what the button makes */
    @Serdeable
    record IdForm(@Nullable UUID id) {

        UUID orFresh() {
            return id == null ? Ids.fresh() : id;
        }
    }

    @Serdeable
    record StateForm(@Nullable String state) {}
}
