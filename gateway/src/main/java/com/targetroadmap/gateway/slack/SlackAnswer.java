package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.delivery.Carried;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What Slack has answered: almost always 200, with what is wrong in the body; 429 asks for time.
 *
 * @param failure {@code null} where it was done
 * @param userId of a person that was looked for
 * @param told all of it; empty where it wasn't done
 */
record SlackAnswer(@Nullable Carried failure, @Nullable String userId, Map<String, Object> told) {

    static final int TOO_MANY = 429;
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** What no later try changes: who isn't there, and what isn't taken. Everything else is a setting or Slack's own. */
    private static final Set<String> FOR_GOOD = Set.of(
            "users_not_found",
            "user_not_found",
            "channel_not_found",
            "cannot_dm_bot",
            "messages_tab_disabled",
            "user_disabled",
            "is_archived",
            "channel_is_archived",
            "invalid_payload",
            "too_many_attachments",
            "msg_too_long",
            "no_text",
            "invalid_blocks",
            "invalid_blocks_format",
            "msg_blocks_too_long");

    static SlackAnswer away() {
        return failed(Carried.failed("server-away"));
    }

    static SlackAnswer of(HttpResponse<String> answer, ObjectMapper json) {
        if (answer.statusCode() == TOO_MANY) {
            return failed(tooMany(answer));
        }
        try {
            Map<String, Object> told = json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
            return told == null ? away() : of(told);
        } catch (IOException e) {
            return away();
        }
    }

    private static SlackAnswer of(Map<String, Object> told) {
        if (Boolean.TRUE.equals(told.get("ok"))) {
            return new SlackAnswer(
                    null, told.get("user") instanceof Map<?, ?> user ? (String) user.get("id") : null, told);
        }
        String error = told.get("error") instanceof String text && text.matches("\\w{1,60}") ? text : "unknown";
        return failed(refusal(error));
    }

    /** @param error as Slack calls it */
    static Carried refusal(String error) {
        String reason = "slack-refused " + error;
        return FOR_GOOD.contains(error) ? Carried.refused(reason) : Carried.failed(reason);
    }

    static Carried tooMany(HttpResponse<String> answer) {
        return Carried.failed("too-many", wait(answer));
    }

    private static SlackAnswer failed(Carried how) {
        return new SlackAnswer(how, null, Map.of());
    }

    private static Duration wait(HttpResponse<String> answer) {
        Duration asked = answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(USUAL_WAIT);
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }
}
