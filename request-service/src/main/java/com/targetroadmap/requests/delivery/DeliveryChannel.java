package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.preference.Channel;
import io.micronaut.core.annotation.Nullable;

/** By what a delivery goes out. */
enum DeliveryChannel {
    MAIL(Channel.MAIL),
    SLACK(Channel.SLACK),
    /** Sales' channel in Slack: nobody's own, so nobody chooses when. */
    SLACK_CHANNEL(null);

    @Nullable
    private final Channel personal;

    DeliveryChannel(@Nullable Channel personal) {
        this.personal = personal;
    }

    /** As people choose it; {@code null}: nobody does. */
    @Nullable
    Channel personal() {
        return personal;
    }
}
