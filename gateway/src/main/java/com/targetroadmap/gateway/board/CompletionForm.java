package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.roadmap.Destination;
import com.targetroadmap.gateway.roadmap.PhaseCompletion;
import com.targetroadmap.gateway.roadmap.Place;
import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads {@code to.ITEM}, {@code reason.ITEM} and so on into destinations. */
final class CompletionForm {

    private static final String TO = "to.";
    private static final List<String> TEXTS = List.of("whoCanHaveIt", "reason", "customerReason");

    private final Map<String, String> fields;

    CompletionForm(Map<String, String> fields) {
        this.fields = fields;
    }

    PhaseCompletion completion() {
        List<Destination> destinations =
                placed().stream().map(this::destination).toList();
        return new PhaseCompletion(Chosen.id(fields.get("startNext")), destinations);
    }

    /** The fields of the form, by the names that roadmap-service has for them. */
    Map<String, String> names() {
        List<UUID> placed = placed();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            String place = "destinations[%d].to.".formatted(i);
            for (String text : TEXTS) {
                names.put(place + text, text + "-" + placed.get(i));
            }
            names.put(place + "stage", "to-" + placed.get(i));
            names.put(place + "phaseId", "to-" + placed.get(i));
        }
        return names;
    }

    /** The items that have a destination, always in the same order. */
    private List<UUID> placed() {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(TO) && !fields.get(name).isBlank())
                .sorted()
                .map(name -> Chosen.id(name.substring(TO.length())))
                .filter(Objects::nonNull)
                .filter(item -> fields.containsKey(TO + item))
                .toList();
    }

    private Destination destination(UUID item) {
        String[] place = fields.get(TO + item).split(":", 2);
        UUID phase = place.length == 2 ? Chosen.id(place[1]) : null;
        String who = place[0].equals("RELEASED") ? text("whoCanHaveIt", item) : null;
        return new Destination(
                item, new Place(place[0], phase, who, text("reason", item), text("customerReason", item)));
    }

    private @Nullable String text(String field, UUID item) {
        String text = fields.get(field + "." + item);
        return text == null || text.isBlank() ? null : text;
    }
}
