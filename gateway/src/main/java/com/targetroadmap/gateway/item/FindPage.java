package com.targetroadmap.gateway.item;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.BoardItem;
import com.targetroadmap.gateway.roadmap.Choice;
import com.targetroadmap.gateway.roadmap.FoundItems;
import com.targetroadmap.gateway.roadmap.ItemFilter;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** The list of items with what it is narrowed by. */
@Introspected
record FindPage(
        Frame frame,
        ItemFilter filter,
        ProductChoice products,
        Section<FoundItems> items,
        Section<List<Choice>> themes,
        Section<List<Choice>> phases,
        Section<List<String>> owners) {

    private static final List<String> STAGES =
            List.of("FUTURE", "DISCOVERY", "PLANNED", "IN_DEVELOPMENT", "RELEASED", "DROPPED");

    public List<String> stages() {
        return STAGES;
    }

    /** What was found, each with its product where there are several. */
    public List<Line> lines() {
        return items.value().items().stream()
                .map(item -> new Line(item, products.nameOf(item.productId())))
                .toList();
    }

    public boolean isNarrowed() {
        return address().getRawQuery() != null;
    }

    /** Where the list goes on. */
    public @Nullable String further() {
        return items.isLoaded() && items.value().next() != null
                ? UriBuilder.of(address())
                        .queryParam("next", items.value().next())
                        .build()
                        .toString()
                : null;
    }

    private URI address() {
        UriBuilder address = UriBuilder.of("/board/items");
        put(address, "q", filter.q());
        put(address, "product", filter.productId());
        put(address, "theme", filter.themeId());
        put(address, "phase", filter.phaseId());
        put(address, "stage", filter.stage());
        put(address, "owner", filter.owner());
        return address.build();
    }

    private static void put(UriBuilder address, String name, @Nullable Object value) {
        String text = Objects.toString(value, "");
        if (!text.isBlank()) {
            address.queryParam(name, text);
        }
    }

    /** @param product empty with one product */
    @Introspected
    record Line(BoardItem item, String product) {}
}
