package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.roadmap.BoardItem;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.stream.Stream;

/** Where an unfinished item can go when its phase ends: {@code PLANNED:phase-id} or a stage without a phase. */
@Introspected
record PlaceChoice(String value, String text, boolean chosen) {

    /** Of what is built it can be that it is finished. */
    static List<PlaceChoice> of(BoardItem item, List<BoardPhase> upcoming, String chosen) {
        Stream<PlaceChoice> phases = upcoming.stream()
                .map(phase -> new PlaceChoice(
                        "PLANNED:" + phase.id(), "To phase %d, %s".formatted(phase.number(), phase.name()), false));
        Stream<PlaceChoice> released =
                item.canBeReleased() ? Stream.of(new PlaceChoice("RELEASED", "Released", false)) : Stream.empty();
        Stream<PlaceChoice> others = Stream.of(
                new PlaceChoice("DISCOVERY", "Back to discovery", false), new PlaceChoice("DROPPED", "Dropped", false));
        return Stream.of(released, phases, others)
                .flatMap(places -> places)
                .map(place -> new PlaceChoice(place.value, place.text, place.value.equals(chosen)))
                .toList();
    }
}
