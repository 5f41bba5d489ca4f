package com.targetroadmap.gateway.roadmap;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import com.targetroadmap.gateway.upstream.Outcome;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the roadmap is made of beside its items: products, phases and themes, and what is to be looked at again. */
@Singleton
public final class Outline {

    private final OutlineClient client;
    private final Neighbour service;

    Outline(OutlineClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("roadmap-service");
    }

    /** @param named the product that a page is to be about; {@code null}: the first */
    public Asked<ProductChoice> products(Caller caller, @Nullable UUID named) {
        return service.ask(() -> {
            Products all = client.products(caller);
            return ProductChoice.of(all == null ? List.of() : all.products(), named);
        });
    }

    public Outcome<Product> makeProduct(Caller caller, UUID id, String name) {
        return service.write(() -> client.make(caller, id, Map.of("name", name)));
    }

    public Outcome<Product> rename(Caller caller, UUID id, long version, String name) {
        return service.writeOnce(() -> client.rename(caller, id, tag(version), Map.of("name", name)));
    }

    /** Of all products. */
    public Asked<List<BoardPhase>> phases(Caller caller) {
        return service.ask(() -> {
            Phases all = client.phases(caller);
            return all == null ? List.of() : all.phases();
        });
    }

    public Outcome<BoardPhase> makePhase(Caller caller, UUID id, PhaseText phase) {
        return service.write(() -> client.make(caller, id, phase));
    }

    public Outcome<BoardPhase> rewrite(Caller caller, UUID id, long version, PhaseText phase) {
        return service.writeOnce(() -> client.rewrite(caller, id, tag(version), phase));
    }

    /** The phases of the product as they stand then. */
    public Outcome<List<BoardPhase>> reorder(Caller caller, PhaseSequence order) {
        return service.write(() -> {
            Phases all = client.reorder(caller, order);
            return all == null ? null : all.phases();
        });
    }

    /** Of all products. */
    public Asked<List<Theme>> themes(Caller caller) {
        return service.ask(() -> {
            Themes all = client.themes(caller);
            return all == null ? List.of() : all.themes();
        });
    }

    public Asked<Theme> theme(Caller caller, UUID id) {
        return service.ask(() -> client.theme(caller, id));
    }

    public Outcome<Theme> makeTheme(Caller caller, UUID id, ThemeText theme) {
        return service.write(() -> client.make(caller, id, theme));
    }

    public Outcome<Theme> rewrite(Caller caller, UUID id, long version, ThemeText theme) {
        return service.writeOnce(() -> client.rewrite(caller, id, tag(version), theme));
    }

    /** What is to be looked at by a day, the oldest date first, from a place on. */
    public Asked<DueReviews> reviews(Caller caller, LocalDate by, @Nullable String next) {
        return service.ask(() -> client.reviews(caller, by, next));
    }

    /** @param date empty takes the date away */
    public Outcome<?> reviewItem(Caller caller, UUID id, long version, String date) {
        return service.writeOnce(() -> client.reviewItem(caller, id, tag(version), new NextReview(date)));
    }

    /** @param date empty: the theme is not parked any more */
    public Outcome<?> reviewTheme(Caller caller, UUID id, long version, String date) {
        return service.writeOnce(() -> client.reviewTheme(caller, id, tag(version), new NextReview(date)));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
