package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.notice.NoticeText;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What the templates of mail show.
 *
 * @param preview what lists of mail show behind the subject
 * @param summary of a digest: how many of each kind; {@code null} where they are of one kind, which has its heading
 * @param name of the receiver
 * @param digest whether it tells of several things
 * @param count of these things
 * @param more how many others there are, on the page of notices
 * @param notices the address of that page
 * @param home the address of the dashboard
 * @param choices the address of the page where one chooses what to get
 * @param unsubscribe the address that switches off what is in this letter
 */
@Introspected
record Letter(
        String subject,
        String preview,
        @Nullable String summary,
        String name,
        boolean digest,
        int count,
        List<Part> parts,
        int more,
        String notices,
        String home,
        String choices,
        String unsubscribe) {

    Letter {
        parts = List.copyOf(parts);
    }

    /**
     * One thing to know.
     *
     * @param heading above the first of several of its kind
     * @param at when it happened, as the receiver reads times
     * @param address of the page that it leads to
     */
    @Introspected
    record Part(NoticeText text, @Nullable String heading, String at, String address) {}
}
