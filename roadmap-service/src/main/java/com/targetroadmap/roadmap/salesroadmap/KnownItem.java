package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.known.Words;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * An item known to sales: the fields that are allowed.
 *
 * @param productName where there are several products
 * @param theme the theme's title, if the theme is open to sales
 * @param otherWords the theme's other words, likewise
 * @param customers how many different customers ask for it
 */
@MappedEntity
record KnownItem(
        @Id UUID id,
        String name,
        String problem,
        @Nullable String productName,
        @Nullable String theme,
        @Nullable String otherWords,
        Stage stage,
        Instant stageSince,
        int customers) {

    Words words() {
        return Words.of(name);
    }

    /** Those of its theme too, if that is open. */
    Words allWords() {
        return Words.of(Arrays.asList(name, theme, otherWords));
    }
}
