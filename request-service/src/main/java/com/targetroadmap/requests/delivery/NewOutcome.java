package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How an attempt ended.
 *
 * @param reason why it wasn't sent, as the other side says it
 * @param permanent whether there is no sense in trying again
 * @param retryAfterSeconds for how long the other side wants to be left alone
 */
@Serdeable
record NewOutcome(
        @Nullable Boolean sent,
        @Nullable String reason,
        @Nullable Boolean permanent,
        @Nullable Long retryAfterSeconds) {

    private static final int REASON = 1_000;

    Read read() {
        Form form = new Form();
        if (sent == null) {
            form.refuse("sent", "Please say whether it was sent.");
        }
        String why = Boolean.FALSE.equals(sent)
                ? form.needed("reason", reason, REASON, "Please say why it wasn't sent.")
                : "";
        form.check();
        return new Read(sent, why, Boolean.TRUE.equals(permanent), retryAfterSeconds);
    }

    /** What will be kept. */
    record Read(
            boolean sent,
            String reason,
            boolean permanent,
            @Nullable Long retryAfterSeconds) {}
}
