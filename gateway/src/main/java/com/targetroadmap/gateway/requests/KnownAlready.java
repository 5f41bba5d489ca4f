package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What is known already of what somebody types, the closest first.
 *
 * @param requests that have no item
 * @param partial whether there may be more, which took too long to find
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnownAlready(List<Item> items, List<Asked> requests, boolean partial) {

    private static final int ITEMS = 3;
    private static final int REQUESTS = 2;

    public KnownAlready {
        items = items == null ? List.of() : List.copyOf(items);
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    /** The rest, for whoever looks at one of the requests. */
    public KnownAlready without(UUID request) {
        return new KnownAlready(
                items,
                requests.stream().filter(asked -> !request.equals(asked.id())).toList(),
                partial);
    }

    /** What is read at once; the rest is folded away. */
    public List<Item> firstItems() {
        return items.subList(0, Math.min(ITEMS, items.size()));
    }

    public List<Item> furtherItems() {
        return items.subList(firstItems().size(), items.size());
    }

    public List<Asked> firstRequests() {
        return requests.subList(0, Math.min(REQUESTS, requests.size()));
    }

    public List<Asked> furtherRequests() {
        return requests.subList(firstRequests().size(), requests.size());
    }

    /** How many are folded away. */
    public int further() {
        return furtherItems().size() + furtherRequests().size();
    }

    public boolean isNothing() {
        return items.isEmpty() && requests.isEmpty();
    }

    /**
     * An item of the roadmap.
     *
     * @param productName where there are several products
     * @param customers how many ask for it
     * @param joinable whether one's own customer can be added
     * @param own what the reader asks for it, too
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            UUID id,
            String name,
            @Nullable String problem,
            @Nullable String productName,
            Guidance guidance,
            long customers,
            boolean joinable,
            @Nullable List<Own> own) {}

    /** One of the reader's own requests that points at an item. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Own(UUID id, String reference, Customer customer) {}

    /**
     * A request, or several of which the reader only learns that they are there.
     *
     * @param title {@code null}, as reference, customer and owner are, where that isn't the reader's to know
     * @param guidance {@code null} where nothing can be said yet
     * @param mayOpen whether the reader may open it
     * @param joinable whether one's own customer can be added to what was declined
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Asked(
            @Nullable UUID id,
            @Nullable String reference,
            @Nullable String title,
            @Nullable Customer customer,
            @Nullable Person owner,
            String label,
            @Nullable Guidance guidance,
            long customers,
            boolean mayOpen,
            boolean joinable) {}
}
