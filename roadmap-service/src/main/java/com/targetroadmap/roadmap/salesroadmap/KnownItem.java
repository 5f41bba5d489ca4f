package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * An item known to sales: the fields that are allowed.
 *
 * @param productName where there are several products
 * @param otherWords it is found by them; they are not shown
 * @param themeId the theme, if it is open to sales
 * @param theme its title, likewise
 * @param customers how many different customers ask for it
 */
@MappedEntity
record KnownItem(
        @Id UUID id,
        String name,
        String problem,
        @Nullable String productName,
        String otherWords,
        @Nullable UUID themeId,
        @Nullable String theme,
        Stage stage,
        Instant stageSince,
        int customers) {}
