package com.targetroadmap.defaults.feed;

import io.micronaut.core.annotation.Nullable;

/**
 * The whole current state of one subject, as its own service decided it. Becomes a CloudEvent of the HTTP feed
 * (http-feeds.org) when the running transaction commits.
 *
 * @param type ends in {@code .v1}, for example {@code roadmap.item.v1}
 * @param subject what the fact is about, for example {@code item/0198…}; the newest fact of a subject is kept for good
 * @param state a serializable record; {@code null} says that the subject is gone (a tombstone)
 */
public record Fact(String type, String subject, @Nullable Object state) {

    public static Fact deletion(String type, String subject) {
        return new Fact(type, subject, null);
    }
}
