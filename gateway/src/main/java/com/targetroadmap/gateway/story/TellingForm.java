package com.targetroadmap.gateway.story;

import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Dismissal;
import com.targetroadmap.gateway.requests.NewTelling;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;

/**
 * "Mark as told" beside words to say.
 *
 * @param label with {@code key} the guidance that the words came from, as it was when they were read
 * @param from which page the form stands on
 */
@Serdeable
record TellingForm(
        @Nullable UUID id,
        @Nullable String label,
        @Nullable String key,
        @Nullable String words,
        @Nullable String from) {

    TellingForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    NewTelling telling() {
        return new NewTelling(label, key, words);
    }

    Dismissal dismissal() {
        return new Dismissal(label, key);
    }

    /** The page where the form was, at the request that it was about. */
    URI back(CustomerRequest request, String done) {
        return switch (Objects.requireNonNullElse(from, "")) {
            case "needs-you" -> URI.create("/?done=" + done);
            case "dashboard" -> URI.create("/#request-" + request.id());
            case "customer" ->
                URI.create(
                        "/customers/%s#request-%s".formatted(request.customer().id(), request.id()));
            case "requests" -> URI.create("/requests#request-" + request.id());
            default -> URI.create("/requests/%s?done=%s".formatted(request.id(), done));
        };
    }
}
