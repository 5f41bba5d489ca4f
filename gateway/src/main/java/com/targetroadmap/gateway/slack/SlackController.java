package com.targetroadmap.gateway.slack;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/** Where Slack brings what somebody types or presses there. Open to whoever signs as Slack does, and to nobody else. */
@Controller("/slack")
@Requires(beans = Signature.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SlackController {

    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";

    private final Signature signature;
    private final Commands commands;
    private final Interactions interactions;

    SlackController(Signature signature, Commands commands, Interactions interactions) {
        this.signature = signature;
        this.commands = commands;
        this.interactions = interactions;
    }

    /** {@code /sell premium sap}. */
    @Post("/commands")
    Map<String, Object> command(
            @Body String body,
            @Nullable @Header(TIMESTAMP) String timestamp,
            @Nullable @Header(SIGNATURE) String mark) {
        check(body, timestamp, mark);
        return commands.answer(SlackForm.of(body));
    }

    /** <em>Make request</em> on a message, and the modal that it opens. */
    @Post("/interactions")
    HttpResponse<?> interaction(
            @Body String body,
            @Nullable @Header(TIMESTAMP) String timestamp,
            @Nullable @Header(SIGNATURE) String mark) {
        check(body, timestamp, mark);
        Map<String, Object> answer = interactions.answer(SlackForm.of(body).text("payload"));
        return answer.isEmpty() ? HttpResponse.ok() : HttpResponse.ok(answer);
    }

    private void check(String body, @Nullable String timestamp, @Nullable String mark) {
        if (!signature.isGood(body, timestamp, mark)) {
            throw Problem.of(HttpStatus.UNAUTHORIZED, "not-signed", "This call isn't signed as Slack signs its calls.");
        }
    }
}
