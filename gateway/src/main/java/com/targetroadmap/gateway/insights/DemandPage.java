package com.targetroadmap.gateway.insights;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.requests.Amount;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Who asks for items, or for themes: what most customers ask for first. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record DemandPage(String by, List<Line> demand, @Nullable String next) {

    public DemandPage {
        demand = List.copyOf(demand);
    }

    /** Each customer and each deal counts once. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(UUID id, String name, long requests, long customers, List<Deals> deals) {

        public Line {
            deals = List.copyOf(deals);
        }

        public Deals open() {
            return in("OPEN");
        }

        public Deals won() {
            return in("WON");
        }

        public Deals lost() {
            return in("LOST");
        }

        private Deals in(String state) {
            return deals.stream()
                    .filter(one -> one.state().equals(state))
                    .findFirst()
                    .orElseGet(() -> new Deals(state, 0, List.of(), 0));
        }
    }

    /** @param withoutAmount of how many nobody knows the amount */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Deals(String state, long deals, List<Amount> amounts, long withoutAmount) {}
}
