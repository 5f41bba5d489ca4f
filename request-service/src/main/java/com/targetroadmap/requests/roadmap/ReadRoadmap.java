package com.targetroadmap.requests.roadmap;

import com.targetroadmap.defaults.feed.Fact;
import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.defaults.feed.FeedApplier;
import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.feed.FeedJson;
import com.targetroadmap.defaults.feed.Progress;
import com.targetroadmap.defaults.feed.UnreadableEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Keeps the copies, and lets requests follow their items. */
@Singleton
class ReadRoadmap implements FeedApplier {

    private static final String ITEM_SUBJECT = "item/";
    private static final String PRODUCT_SUBJECT = "product/";
    private static final String THEME_SUBJECT = "theme/";

    /** Of this service's own facts; triage tells them. */
    private static final String ITEM_PROPOSED_SUBJECT = "item-proposed/";

    private final FeedJson json;
    private final Products products;
    private final Themes themes;
    private final Items items;
    private final ItemCopies copies;
    private final ItemFollower requests;
    private final Facts facts;

    ReadRoadmap(
            FeedJson json,
            Products products,
            Themes themes,
            Items items,
            ItemCopies copies,
            ItemFollower requests,
            Facts facts) {
        this.json = json;
        this.products = products;
        this.themes = themes;
        this.items = items;
        this.copies = copies;
        this.requests = requests;
        this.facts = facts;
    }

    @Override
    public String feed() {
        return "roadmap-service";
    }

    /** The second reads of products, the third of when product looks at a theme again. */
    @Override
    public int generation() {
        return 3;
    }

    @Override
    public Progress apply(FeedEvent event, @Nullable String cursor) {
        return switch (event.type()) {
            case RoadmapFacts.PRODUCT -> event.isDeletion() ? remove(event.subject(), cursor) : product(event);
            case RoadmapFacts.THEME -> event.isDeletion() ? remove(event.subject(), cursor) : theme(event);
            case RoadmapFacts.ITEM ->
                event.isDeletion() ? gone(id(event.subject(), ITEM_SUBJECT), cursor) : item(event, cursor);
            default -> Progress.done();
        };
    }

    @Override
    public Progress remove(String subject, @Nullable String cursor) {
        if (subject.startsWith(PRODUCT_SUBJECT)) {
            products.deleteById(id(subject, PRODUCT_SUBJECT));
        }
        if (subject.startsWith(THEME_SUBJECT)) {
            themes.deleteById(id(subject, THEME_SUBJECT));
        }
        return subject.startsWith(ITEM_SUBJECT) ? notMet(id(subject, ITEM_SUBJECT), cursor) : Progress.done();
    }

    private Progress product(FeedEvent event) {
        RoadmapProduct product = json.read(event, RoadmapFacts.Product.class).copy();
        if (products.existsById(product.id())) {
            products.update(product);
        } else {
            products.save(product);
        }
        return Progress.done();
    }

    private Progress theme(FeedEvent event) {
        RoadmapTheme theme = json.read(event, RoadmapFacts.Theme.class).copy();
        if (themes.existsById(theme.id())) {
            themes.update(theme);
        } else {
            themes.save(theme);
        }
        return Progress.done();
    }

    private Progress item(FeedEvent event, @Nullable String cursor) {
        RoadmapItem item = json.read(event, RoadmapFacts.Item.class).copy();
        copies.keep(item);
        return announced(item.id(), requests.itemChanged(item, cursor));
    }

    /**
     * The roadmap was put back to a time before this item. What was born of an acceptance is made again as soon as
     * roadmap-service reads that acceptance once more, so its requests stay where they are and show it as being created.
     */
    private Progress notMet(UUID itemId, @Nullable String cursor) {
        return facts.isTold(ITEM_PROPOSED_SUBJECT + itemId) ? createdAgain(itemId, cursor) : gone(itemId, cursor);
    }

    private Progress createdAgain(UUID itemId, @Nullable String cursor) {
        Optional<RoadmapItem> known = items.findByIdForUpdate(itemId);
        if (known.isEmpty()) {
            return Progress.done();
        }
        RoadmapItem item = known.get().proposedAgain();
        copies.keep(item);
        return announced(itemId, requests.itemChanged(item, cursor));
    }

    private Progress gone(UUID itemId, @Nullable String cursor) {
        if (items.findByIdForUpdate(itemId).isEmpty()) {
            return Progress.done();
        }
        Progress progress = requests.itemGone(itemId, cursor);
        if (progress.isDone()) {
            copies.remove(itemId);
        }
        return announced(itemId, progress);
    }

    /** Open dashboards hear of it once every request shows it. */
    private Progress announced(UUID itemId, Progress progress) {
        if (progress.isDone()) {
            facts.tell(new Fact("request.status-changed.v1", "item-status/" + itemId, new StatusChanged(itemId)));
        }
        return progress;
    }

    private static UUID id(String subject, String kind) {
        try {
            return UUID.fromString(subject.substring(kind.length()));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("%s names no id".formatted(subject), e);
        }
    }

    @Serdeable
    record StatusChanged(UUID itemId) {}
}
