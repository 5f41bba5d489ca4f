package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.roadmap.BoardItem;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of the board: a stage that has no phase, or a phase with its stages.
 *
 * @param stage of a column without a phase; empty otherwise
 */
@Introspected
record Column(String stage, @Nullable BoardPhase phase, List<Stack> stacks) {

    private static final List<String> OF_A_PHASE = List.of("PLANNED", "IN_DEVELOPMENT", "RELEASED");

    static Column of(String stage, List<BoardItem> items) {
        return new Column(stage, null, List.of(Stack.of(stage, items.stream())));
    }

    static Column of(BoardPhase phase, List<BoardItem> items) {
        List<Stack> stacks = OF_A_PHASE.stream()
                .map(stage ->
                        Stack.of(stage, items.stream().filter(item -> phase.id().equals(item.phaseId()))))
                .filter(stack -> !stack.items().isEmpty())
                .toList();
        return new Column("", phase, stacks);
    }

    public boolean isEmpty() {
        return stacks.stream().allMatch(stack -> stack.items().isEmpty());
    }

    /** The items of one stage in a column. */
    @Introspected
    record Stack(String stage, List<BoardItem> items) {

        static Stack of(String stage, Stream<BoardItem> items) {
            return new Stack(
                    stage, items.filter(item -> item.stage().equals(stage)).toList());
        }
    }
}
