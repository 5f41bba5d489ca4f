package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Chosen;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * With what in the address a request's page is opened.
 *
 * @param words by which items are looked for
 * @param decided the request that was decided just now, on the way to this one
 * @param done what was done with this one just now: {@code undone}, {@code taken}, {@code given},
 *     {@code given-back} or nothing
 */
@Introspected
record Looked(Way way, String words, @Nullable UUID decided, String done) {

    static Looked of(String whose, String words, String decided, String done) {
        return new Looked(Way.through(whose), words, Chosen.id(decided), done);
    }

    static Looked on(Way way) {
        return new Looked(way, "", null, "");
    }
}
