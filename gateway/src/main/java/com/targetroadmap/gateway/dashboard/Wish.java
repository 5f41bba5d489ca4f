package com.targetroadmap.gateway.dashboard;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Frame;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which of the requests somebody wants to see.
 *
 * @param q what to find them by; with it, or with what has changed, the label doesn't count
 * @param owner whose, for those who see all
 * @param next where the page before ended
 */
@Introspected
record Wish(String label, String owner, String q, boolean changed, String next) {

    @Nullable
    UUID ownerFor(Frame frame) {
        return frame.isSeesAll() ? Chosen.id(owner) : null;
    }

    /** What the link to the next page keeps. */
    public String keptByNext() {
        String found = q.isBlank() ? "" : "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&";
        return kept() + found + (changed ? "changed=1&" : "");
    }

    /** What the links of a filter keep, as a part of their address. */
    public String kept() {
        return owner.isBlank() ? "" : "owner=" + owner + "&";
    }
}
