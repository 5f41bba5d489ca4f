package com.targetroadmap.requests.webhook;

import java.util.Optional;
import java.util.stream.Stream;

/** What a webhook can hear of. */
enum EventKind {
    REQUEST_CREATED("request.created"),
    REQUEST_DECIDED("request.decided"),
    REQUEST_LABEL_CHANGED("request.label_changed"),
    ITEM_MOVED("item.moved"),
    CUSTOMER_TOLD("customer.told"),
    /** Sent by a product manager to try a webhook out, whatever it hears of. */
    TEST("webhook.test");

    private final String type;

    EventKind(String type) {
        this.type = type;
    }

    /** As it stands in what is sent. */
    String type() {
        return type;
    }

    /** Of those that a webhook can hear of. */
    static Optional<EventKind> named(String type) {
        return Stream.of(values())
                .filter(kind -> kind != TEST && kind.type.equals(type))
                .findFirst();
    }
}
