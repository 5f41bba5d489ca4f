package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.roadmap.BoardPhase;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.stream.Stream;

/** Where an unfinished item can go when its phase ends: {@code PLANNED:phase-id} or a stage without a phase. */
@Introspected
record PlaceChoice(String value, String text, boolean chosen) {

    static List<PlaceChoice> all(List<BoardPhase> upcoming, String chosen) {
        Stream<PlaceChoice> phases = upcoming.stream()
                .map(phase -> new PlaceChoice(
                        "PLANNED:" + phase.id(), "To phase %d, %s".formatted(phase.number(), phase.name()), false));
        Stream<PlaceChoice> others = Stream.of(
                new PlaceChoice("RELEASED", "Released", false),
                new PlaceChoice("DISCOVERY", "Back to discovery", false),
                new PlaceChoice("DROPPED", "Dropped", false));
        return Stream.concat(phases, others)
                .map(place -> new PlaceChoice(place.value, place.text, place.value.equals(chosen)))
                .toList();
    }
}
