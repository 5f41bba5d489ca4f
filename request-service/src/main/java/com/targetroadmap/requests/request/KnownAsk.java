package com.targetroadmap.requests.request;

import com.targetroadmap.requests.request.ShownRequest.Named;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody's ask as another person may know of it. Who may not know who asked what gets neither words nor names, only
 * where it stands and, where product has answered, what customers may hear.
 *
 * @param reference {@code null}, as title, customer and owner are, where this person may not know who asked what
 * @param guidance {@code null} where it would only be true of that request
 * @param customerId for counting; not for anybody to read
 * @param mayOpen whether this person may read the request
 * @param own whether this person answers its customer
 */
public record KnownAsk(
        UUID id,
        @Nullable String reference,
        @Nullable String title,
        @Nullable Named customer,
        @Nullable Named owner,
        @Nullable UUID itemId,
        Decision decision,
        Label label,
        @Nullable Guidance guidance,
        UUID customerId,
        boolean mayOpen,
        boolean own) {

    static KnownAsk whole(Request request, Around around, boolean mayOpen, boolean own) {
        return new KnownAsk(
                request.id(),
                request.reference(),
                request.ask().title(),
                around.customer(request.customerId()),
                around.person(request.ownerId()),
                request.itemId(),
                request.decision(),
                request.status().label(),
                mayOpen ? around.guidance(request) : around.guidance(request).without("question"),
                request.customerId(),
                mayOpen,
                own);
    }

    /** A question to its owner is nobody else's; to others it waits. */
    static KnownAsk nameless(Request request, Around around) {
        boolean waits = request.decision() == Decision.NEW || request.decision() == Decision.QUESTION;
        return new KnownAsk(
                request.id(),
                null,
                null,
                null,
                null,
                request.itemId(),
                waits ? Decision.NEW : request.decision(),
                waits ? Label.WAITING_FOR_PRODUCT : request.status().label(),
                waits
                        ? null
                        : silent(
                                around.guidance(request),
                                around.customer(request.customerId()).name()),
                request.customerId(),
                false,
                false);
    }

    /** Nothing that product wrote for one customer with that customer's name in it. */
    private static Guidance silent(Guidance guidance, String customer) {
        Guidance silent = guidance.saysOf(customer) ? guidance.withoutOwnLine() : guidance;
        String name = customer.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> parameter : guidance.parameters().entrySet()) {
            if (parameter.getValue().toLowerCase(Locale.ROOT).contains(name)) {
                silent = silent.without(parameter.getKey());
            }
        }
        return silent;
    }
}
