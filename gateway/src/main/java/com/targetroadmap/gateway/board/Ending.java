package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.roadmap.BoardItem;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.PhaseItems;
import io.micronaut.core.annotation.Introspected;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What the end of a phase has to settle.
 *
 * @param unfinished items that need another place
 * @param cut whether there are more than these: too many to settle on one page
 * @param upcoming phases that they can go to, and that can start next
 */
@Introspected
record Ending(BoardPhase phase, List<Leftover> unfinished, boolean cut, List<BoardPhase> upcoming, String startNext) {

    static Ending of(List<BoardPhase> phases, PhaseItems items, UUID id, Map<String, String> typed) {
        BoardPhase phase = phases.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The phase"));
        List<BoardPhase> upcoming = phases.stream()
                .filter(known -> known.isUpcoming() && Objects.equals(known.productId(), phase.productId()))
                .sorted(Comparator.comparingInt(BoardPhase::number))
                .toList();
        List<Leftover> unfinished = items.items().stream()
                .map(item -> Leftover.of(item, upcoming, typed))
                .toList();
        return new Ending(phase, unfinished, items.isCut(), upcoming, typed.getOrDefault("startNext", first(upcoming)));
    }

    private static String first(List<BoardPhase> upcoming) {
        return upcoming.isEmpty() ? "" : upcoming.get(0).id().toString();
    }

    /**
     * An unfinished item with what was typed about it.
     *
     * @param newcomer whether it came into the phase after the form that was sent had been opened
     */
    @Introspected
    record Leftover(
            BoardItem item,
            boolean newcomer,
            List<PlaceChoice> places,
            String whoCanHaveIt,
            String reason,
            String customerReason) {

        /** Whether a place was chosen. */
        public boolean isPlaced() {
            return places.stream().anyMatch(PlaceChoice::chosen);
        }

        static Leftover of(BoardItem item, List<BoardPhase> upcoming, Map<String, String> typed) {
            String chosen = typed.getOrDefault("to." + item.id(), "");
            return new Leftover(
                    item,
                    !typed.isEmpty() && !typed.containsKey("to." + item.id()),
                    PlaceChoice.of(item, upcoming, chosen),
                    typed.getOrDefault("whoCanHaveIt." + item.id(), ""),
                    typed.getOrDefault("reason." + item.id(), ""),
                    typed.getOrDefault("customerReason." + item.id(), ""));
        }
    }
}
