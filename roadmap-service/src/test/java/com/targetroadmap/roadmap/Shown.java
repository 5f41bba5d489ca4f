package com.targetroadmap.roadmap;

import com.targetroadmap.roadmap.testing.Answer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that answers to others than product managers have. */
final class Shown {

    private static final String ITEM =
            "id name problem productName theme stageSince customers guidance.label guidance.key guidance.parameters guidance.ownLine guidance.ownLineUntil";

    private static final String THEME = "id title problem questions nextLook productName";

    /** Somebody decided that each of these may be seen. */
    static final Set<String> DECIDED = Pattern.compile("\n")
            .splitAsStream("""
                    GET /feed: specversion id source type subject time datacontenttype method
                    GET /feed.data: id productId themeId nameForSales problem showToSales stage stageSince phaseId followsId
                    GET /feed.data: guidance.label guidance.key guidance.parameters guidance.ownLine guidance.ownLineUntil
                    GET /feed.data: name number state title openToSales nextReview
                    GET /feed/newest: lastEventId
                    GET /guidance: closest
                    GET /guidance.items: ITEM
                    GET /guidance.themes: THEME
                    GET /guidance.closest: THEME
                    GET /sales-roadmap: asOf
                    GET /sales-roadmap.available: ITEM
                    GET /sales-roadmap.beingBuilt: ITEM
                    GET /sales-roadmap.youAsked: ITEM
                    GET /sales-roadmap.problems: THEME
                    GET /sales-roadmap.counts: available beingBuilt youAsked
                    """.replace("ITEM", ITEM).replace("THEME", THEME))
            .flatMap(Shown::line)
            .collect(Collectors.toCollection(TreeSet::new));

    private Shown() {}

    /** Each as route and way to it; what has other names each time, as the parameters of guidance, counts as one. */
    static Set<String> fields(String route, Answer answer) {
        Set<String> fields = new TreeSet<>();
        if (answer.status() == 200 && answer.json() != null && !route.matches(".*/(health|openapi).*")) {
            collect(route, answer.json(), fields);
        }
        return fields;
    }

    private static Stream<String> line(String line) {
        String[] parts = line.split(": ", 2);
        return Pattern.compile(" ").splitAsStream(parts[1]).map(field -> parts[0] + "." + field);
    }

    private static void collect(String way, Object value, Set<String> fields) {
        if (value instanceof Map<?, ?> map && !way.endsWith(".parameters")) {
            map.forEach((name, inside) -> collect(way + "." + name, inside, fields));
        } else if (value instanceof Collection<?> list) {
            list.forEach(inside -> collect(way, inside, fields));
        } else {
            fields.add(way);
        }
    }
}
