package com.targetroadmap.gateway.item;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.roadmap.ItemLink;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a product manager has written about an item, beside what stood there when the form was opened. So the form knows
 * what its writer has changed, and leaves everything else as others have written it meanwhile.
 *
 * @param values by field: what stands in the form
 * @param was by field: what stood in it when it was opened
 */
@Introspected
record ItemForm(Map<String, String> values, Map<String, String> was) {

    private static final String WAS = "was.";
    private static final String NEEDS = "needs.";
    private static final String SHOW = "showToSales";
    private static final String OTHER_WORDS = "otherWords";
    private static final String DEPENDS_ON = "dependsOn";

    private static final List<String> TEXTS = List.of(
            "internalTitle",
            "nameForSales",
            "problem",
            "offerToday",
            OTHER_WORDS,
            "themeId",
            "followsId",
            "description",
            "targetUsers",
            "userGoal",
            "businessGoal",
            "targetQuarter",
            "ownerName",
            "trackerLink",
            "nextReview");

    static ItemForm blank() {
        Map<String, String> values = new HashMap<>();
        TEXTS.forEach(field -> values.put(field, ""));
        values.put(SHOW, "true");
        values.put(DEPENDS_ON, "");
        return new ItemForm(values, Map.of());
    }

    static ItemForm of(RoadmapItem item) {
        Map<String, String> values = valuesOf(item);
        return new ItemForm(values, values);
    }

    /** Boxes that are not ticked are not sent. */
    static ItemForm typed(Map<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> was = new HashMap<>();
        TEXTS.forEach(field -> values.put(field, tidy(sent.get(field))));
        values.put(SHOW, "true".equals(sent.get(SHOW)) ? "true" : "");
        values.put(
                DEPENDS_ON,
                sorted(sent.keySet().stream()
                        .filter(name -> name.startsWith(NEEDS))
                        .map(name -> name.substring(NEEDS.length()))
                        .toList()));
        values.keySet().forEach(field -> was.put(field, tidy(sent.get(WAS + field))));
        return new ItemForm(values, was);
    }

    /**
     * The same changes on top of what stands there now: what its writer has not touched is as others have left it.
     */
    ItemForm onto(RoadmapItem now) {
        Map<String, String> current = valuesOf(now);
        Map<String, String> merged = new HashMap<>(current);
        touched().forEach(field -> merged.put(field, values.get(field)));
        return new ItemForm(merged, current);
    }

    /** What of its changes others have changed too since the form was opened. */
    List<String> contested(RoadmapItem now) {
        Map<String, String> current = valuesOf(now);
        return touched().stream()
                .filter(field -> !current.get(field).equals(was.get(field)))
                .filter(field -> !current.get(field).equals(values.get(field)))
                .toList();
    }

    boolean isUntouched() {
        return touched().isEmpty();
    }

    /** What its writer has changed, as roadmap-service wants to hear it. */
    Map<String, Object> changes() {
        Map<String, Object> changes = new LinkedHashMap<>();
        touched().forEach(field -> changes.put(field, wire(field)));
        return changes;
    }

    /** A new item: all that was filled in. */
    Map<String, Object> whole(UUID product) {
        Map<String, Object> item = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (!value.isEmpty() || field.equals(SHOW)) {
                item.put(field, wire(field));
            }
        });
        item.put("productId", product);
        return item;
    }

    public boolean isShown() {
        return "true".equals(values.get(SHOW));
    }

    @Nullable
    UUID theme() {
        return Chosen.id(values.get("themeId"));
    }

    @Nullable
    UUID follows() {
        return Chosen.id(values.get("followsId"));
    }

    public List<UUID> needed() {
        return lines(values.get(DEPENDS_ON), ",").stream()
                .map(Chosen::id)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether something is filled in of what is folded away. */
    public boolean isMore() {
        return List.of("description", "targetUsers", "userGoal", "businessGoal").stream()
                .anyMatch(field -> !values.get(field).isEmpty());
    }

    private List<String> touched() {
        return values.keySet().stream()
                .filter(field -> !values.get(field).equals(was.getOrDefault(field, "")))
                .sorted()
                .toList();
    }

    private Object wire(String field) {
        return switch (field) {
            case SHOW -> isShown();
            case OTHER_WORDS -> lines(values.get(field), "\n");
            case DEPENDS_ON -> lines(values.get(field), ",");
            default -> values.get(field);
        };
    }

    private static Map<String, String> valuesOf(RoadmapItem item) {
        Map<String, String> values = new TreeMap<>();
        values.put("internalTitle", tidy(item.internalTitle()));
        values.put("nameForSales", tidy(item.nameForSales()));
        values.put("problem", tidy(item.problem()));
        values.put("offerToday", tidy(item.offerToday()));
        values.put(OTHER_WORDS, String.join("\n", item.otherWords()));
        values.put("themeId", Objects.toString(item.themeId(), ""));
        values.put("followsId", Objects.toString(item.followsId(), ""));
        values.put("description", tidy(item.description()));
        values.put("targetUsers", tidy(item.targetUsers()));
        values.put("userGoal", tidy(item.userGoal()));
        values.put("businessGoal", tidy(item.businessGoal()));
        values.put("targetQuarter", tidy(item.targetQuarter()));
        values.put("ownerName", tidy(item.ownerName()));
        values.put("trackerLink", tidy(item.trackerLink()));
        values.put("nextReview", tidy(item.nextReview()));
        values.put(SHOW, item.showToSales() ? "true" : "");
        values.put(
                DEPENDS_ON,
                sorted(item.links().dependsOn().stream()
                        .map(ItemLink::id)
                        .map(UUID::toString)
                        .toList()));
        return values;
    }

    private static String sorted(List<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(","));
    }

    private static List<String> lines(String text, String gap) {
        return Arrays.stream(text.split(gap, -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Browsers send each end of a line as two characters. */
    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
