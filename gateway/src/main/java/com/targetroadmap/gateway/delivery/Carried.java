package com.targetroadmap.gateway.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;

/**
 * What became of a delivery.
 *
 * @param reason why it was not sent: a key of the words of {@code undelivered}, a space, and what the other side's rules
 *     call it; neither an address nor a word of the message
 * @param permanent whether trying again is in vain
 * @param retryAfterSeconds not before; {@code null} where the other side doesn't say
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Carried(
        boolean sent,
        @Nullable String reason,
        @Nullable Boolean permanent,
        @Nullable Long retryAfterSeconds) {

    public static Carried done() {
        return new Carried(true, null, null, null);
    }

    /** Not now; perhaps later. */
    public static Carried failed(String reason) {
        return new Carried(false, reason, false, null);
    }

    /** Not before the other side wants to hear of it again. */
    public static Carried failed(String reason, Duration retryAfter) {
        return new Carried(false, reason, false, retryAfter.toSeconds());
    }

    /** Never. */
    public static Carried refused(String reason) {
        return new Carried(false, reason, true, null);
    }

    String outcome() {
        if (sent) {
            return "sent";
        }
        return Boolean.TRUE.equals(permanent) ? "refused" : "failed";
    }
}
