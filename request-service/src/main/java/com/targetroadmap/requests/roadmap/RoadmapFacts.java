package com.targetroadmap.requests.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The fields that this service reads of roadmap-service's facts. */
final class RoadmapFacts {

    static final String PRODUCT = "roadmap.product.v1";
    static final String THEME = "roadmap.theme.v1";
    static final String ITEM = "roadmap.item.v1";

    private RoadmapFacts() {}

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Product(UUID id, String name) {

        RoadmapProduct copy() {
            return new RoadmapProduct(id, name);
        }
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Theme(
            UUID id,
            @Nullable UUID productId,
            String title,
            boolean openToSales,
            @Nullable LocalDate nextReview) {

        RoadmapTheme copy() {
            return RoadmapTheme.of(id, productId, title, openToSales, nextReview);
        }
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            UUID id,
            @Nullable UUID productId,
            @Nullable UUID themeId,
            String nameForSales,
            String problem,
            boolean showToSales,
            String stage,
            Instant stageSince,
            @Nullable UUID followsId,
            Guidance guidance) {

        RoadmapItem copy() {
            Instant since = stageSince.truncatedTo(ChronoUnit.MICROS);
            return new RoadmapItem(
                    id, productId, themeId, nameForSales, problem, showToSales, stage, since, followsId, guidance);
        }
    }
}
