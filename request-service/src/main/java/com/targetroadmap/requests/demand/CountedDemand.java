package com.targetroadmap.requests.demand;

import com.targetroadmap.requests.column.JsonColumn;
import com.targetroadmap.requests.deal.Amount;
import com.targetroadmap.requests.deal.DealState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Who asks for an item, or for any item of a theme: each customer and each deal once.
 *
 * @param themeId of an item: the theme that it was counted for
 */
@MappedEntity("counted_demand")
public record CountedDemand(
        @Id UUID subjectId,
        Kind kind,
        long requests,
        long customers,

        @MappedProperty(converter = Column.class) Deals deals,

        @Nullable UUID themeId) {

    /** Whose demand it is. */
    public enum Kind {
        ITEM,
        THEME
    }

    /** Open, won and lost apart; states that no deal is in are left out. */
    @Serdeable
    public record Deals(List<OfState> states) {}

    /**
     * @param amounts one for each currency
     * @param withoutAmount of how many deals nobody knows the amount
     */
    @Serdeable
    public record OfState(DealState state, long deals, List<Amount> amounts, long withoutAmount) {}

    /** In a text column. */
    @Singleton
    static final class Column extends JsonColumn<Deals> {

        Column(ObjectMapper json) {
            super(json, Deals.class);
        }
    }
}
