package com.targetroadmap.gateway.phases;

import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import io.micronaut.core.annotation.Introspected;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The phases of one product, in order.
 *
 * @param seen the ids of the upcoming ones as they stand, for the form that changes their order
 */
@Introspected
record PhaseList(ProductChoice products, List<Line> lines, boolean hasCurrent, String seen) {

    static PhaseList of(ProductChoice products, List<BoardPhase> all) {
        List<BoardPhase> phases = all.stream()
                .filter(phase -> products.has(phase.productId()))
                .sorted(Comparator.comparingInt(BoardPhase::number))
                .toList();
        List<BoardPhase> upcoming =
                phases.stream().filter(BoardPhase::isUpcoming).toList();
        return new PhaseList(
                products,
                phases.stream().map(phase -> Line.of(phase, upcoming)).toList(),
                phases.stream().anyMatch(BoardPhase::isCurrent),
                upcoming.stream().map(phase -> phase.id().toString()).collect(Collectors.joining(",")));
    }

    /** A phase, and whether it can come earlier or later. */
    @Introspected
    record Line(BoardPhase phase, boolean earlier, boolean later) {

        static Line of(BoardPhase phase, List<BoardPhase> upcoming) {
            int place = upcoming.indexOf(phase);
            return new Line(phase, place > 0, place >= 0 && place < upcoming.size() - 1);
        }
    }
}
