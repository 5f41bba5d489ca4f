package com.targetroadmap.gateway.item;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.BoardItem;
import com.targetroadmap.gateway.roadmap.Choice;
import com.targetroadmap.gateway.roadmap.FoundItems;
import com.targetroadmap.gateway.roadmap.ItemFilter;
import com.targetroadmap.gateway.roadmap.Outline;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.Roadmap;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What can be chosen in the form of an item.
 *
 * @param items that it can follow or need: those found by the words, and those chosen already
 * @param find the words that items were looked for by; empty: the newest
 */
@Introspected
record Choices(Section<List<Choice>> themes, Section<List<OtherItem>> items, String find) {

    /** Another item, as a line to choose. */
    @Introspected
    record OtherItem(UUID id, String title, boolean followed, boolean needed) {}

    /** Whether other items are looked for: by the button, or with Enter after typing other words. */
    static boolean isLooking(Map<String, String> sent) {
        return sent.containsKey("look")
                || !sent.getOrDefault("find", "").strip().equals(sent.getOrDefault("found", ""));
    }

    static Choices of(
            Roadmap roadmap, Outline outline, Caller me, @Nullable UUID own, ItemForm form, @Nullable String find) {
        String words = find == null ? "" : find.strip();
        var products = outline.products(me, null);
        var themes = outline.themes(me);
        var found = roadmap.find(me, ItemFilter.named(words, null));
        var known = ProductChoice.of(products.section());
        var chosen = new TreeSet<>(form.needed());
        Stream.ofNullable(form.follows()).forEach(chosen::add);
        Section<List<OtherItem>> items =
                found.section().map(some -> merged(roadmap, known, me, own, form, some, chosen));
        return new Choices(themes.section().map(known::themes), items, words);
    }

    private static List<OtherItem> merged(
            Roadmap roadmap,
            ProductChoice products,
            Caller me,
            @Nullable UUID own,
            ItemForm form,
            FoundItems found,
            Set<UUID> chosen) {
        List<OtherItem> items = new ArrayList<>();
        for (BoardItem item : found.items()) {
            chosen.remove(item.id());
            items.add(line(item.id(), products.named(item.productId(), item.title()), form));
        }
        chosen.stream()
                .map(id -> title(roadmap, products, me, id, form))
                .filter(Objects::nonNull)
                .forEach(items::add);
        items.removeIf(item -> item.id().equals(own));
        items.sort(Comparator.comparing(OtherItem::needed).reversed().thenComparing(OtherItem::title));
        return items;
    }

    /** One that was chosen and is not among those found. */
    private static @Nullable OtherItem title(
            Roadmap roadmap, ProductChoice products, Caller me, UUID id, ItemForm form) {
        try {
            var item = roadmap.item(me, id).section();
            return line(id, item.isLoaded() ? named(products, item.value()) : id.toString(), form);
        } catch (Problem gone) {
            return null;
        }
    }

    private static String named(ProductChoice products, RoadmapItem item) {
        return products.named(item.productId(), item.title());
    }

    private static OtherItem line(UUID id, String title, ItemForm form) {
        return new OtherItem(id, title, id.equals(form.follows()), form.needed().contains(id));
    }
}
