package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;

/**
 * What somebody can send.
 *
 * @param channels by which it tells people
 * @param limit how many deliveries at once
 */
@Serdeable
record NewClaim(
        @Nullable Set<DeliveryChannel> channels, @Nullable Integer limit) {

    private static final int USUAL = 20;
    private static final int MOST = 50;

    Read read() {
        Form form = new Form();
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            form.refuse("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        if (channels == null || channels.isEmpty()) {
            form.refuse("channels", "Please say by which channels.");
        }
        form.check();
        return new Read(channels, wished);
    }

    record Read(Set<DeliveryChannel> channels, int limit) {}
}
