package com.targetroadmap.requests.released;

import com.targetroadmap.defaults.testing.TableRows;
import com.targetroadmap.requests.testing.RoadmapStandIn;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;

/** Tells what roadmap-service told a release, from the copies that the release kept, and of the product besides. */
final class ToldRoadmap {

    static final String PRODUCT = "01938f6e-0000-7000-8000-0000000000d1";

    private static final DateTimeFormatter AS_IN_DATABASE = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("x")
            .toFormatter();

    private ToldRoadmap() {}

    static RoadmapStandIn of(TableRows copies) {
        RoadmapStandIn roadmap = new RoadmapStandIn();
        roadmap.tell("roadmap.product.v1", "product/" + PRODUCT, """
                {"id":"%s","name":"Quayside"}""".formatted(PRODUCT));
        copies.byTable().get("roadmap_theme").forEach(theme -> tellTheme(roadmap, theme));
        copies.byTable().get("roadmap_item").forEach(item -> tellItem(roadmap, item));
        return roadmap;
    }

    private static void tellTheme(RoadmapStandIn roadmap, Map<String, String> theme) {
        roadmap.tell("roadmap.theme.v1", "theme/" + theme.get("id"), """
                {"id":"%s","productId":"%s","title":%s,"openToSales":%s}""".formatted(
                        theme.get("id"),
                        theme.get("product_id"),
                        quoted(theme.get("title")),
                        isTrue(theme.get("open_to_sales"))));
    }

    private static void tellItem(RoadmapStandIn roadmap, Map<String, String> item) {
        roadmap.tell("roadmap.item.v1", "item/" + item.get("id"), """
                {"id":"%s","productId":"%s","themeId":"%s","nameForSales":%s,"problem":%s,"showToSales":%s,"stage":"%s",\
                "stageSince":"%s","followsId":%s,"guidance":%s}""".formatted(
                item.get("id"),
                PRODUCT,
                item.get("theme_id"),
                quoted(item.get("name_for_sales")),
                quoted(item.get("problem")),
                isTrue(item.get("show_to_sales")),
                item.get("stage"),
                OffsetDateTime.parse(item.get("stage_since"), AS_IN_DATABASE).toInstant(),
                quoted(item.get("follows_id")),
                item.get("guidance")));
    }

    /** PostgreSQL writes t, H2 writes TRUE. */
    private static boolean isTrue(String text) {
        return text.equals("t") || text.equalsIgnoreCase("true");
    }

    private static String quoted(String text) {
        return text == null || text.equals("null")
                ? "null"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
