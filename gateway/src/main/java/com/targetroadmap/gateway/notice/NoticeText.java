package com.targetroadmap.gateway.notice;

import com.targetroadmap.gateway.words.Wording;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A notice in words.
 *
 * @param headline what it is about, in a sentence
 * @param brief the same under a heading that says what has happened
 * @param quote what somebody wrote
 * @param by who wrote it
 * @param reference of the request
 * @param customer the customer's name
 * @param wording label and why, for who answers the customer
 * @param sayThis to the customer; {@code null} where there is nothing to say
 * @param lines what there is of it, where it is about several
 * @param path of the page that it leads to
 * @param link what there is to do there
 * @param asks whether that is something to do, and not just to read
 */
@Introspected
public record NoticeText(
        String kind,
        String headline,
        String brief,
        @Nullable String quote,
        @Nullable String by,
        @Nullable String reference,
        @Nullable String customer,
        @Nullable Wording wording,
        @Nullable String sayThis,
        List<String> lines,
        String path,
        String link,
        boolean asks) {

    public NoticeText {
        lines = List.copyOf(lines);
    }

    /** What somebody wrote, each line of it marked: where nothing else keeps it apart from our own words. */
    public @Nullable String quoted() {
        return quote == null ? null : "> " + quote.replaceAll("\\R", "\n> ");
    }
}
