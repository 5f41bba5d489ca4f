package com.targetroadmap.gateway.unsubscribe;

import com.targetroadmap.gateway.signin.Seal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes and reads the links. They end with the installation's secret, and with nothing else. */
@Singleton
public final class UnsubscribeLinks {

    private static final String PURPOSE = "unsubscribe";

    private final Seal seal;

    UnsubscribeLinks(Seal seal) {
        this.seal = seal;
    }

    /** The path of a link. */
    public String path(Subscription subscription) {
        return "/unsubscribe/" + seal.seal(PURPOSE, subscription.text());
    }

    Optional<Subscription> read(String sealed) {
        return seal.open(PURPOSE, sealed).flatMap(Subscription::of);
    }
}
