package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * Which of the requests somebody wants to see.
 *
 * @param owner whose, for those who see all
 * @param next where the page before ended
 */
@Introspected
record Wish(String label, String owner, String next) {

    @Nullable
    UUID ownerFor(Frame frame) {
        return frame.isSeesAll() ? Chosen.id(owner) : null;
    }

    /** What the links of a filter keep, as a part of their address. */
    public String kept() {
        return owner.isBlank() ? "" : "owner=" + owner + "&";
    }
}
