package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.roadmap.Board;
import com.targetroadmap.gateway.roadmap.BoardItem;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.StackSize;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A column of the board: a stage that has no phase, or a phase with its stages.
 *
 * @param stage of a column without a phase; empty otherwise
 * @param stacks empty ones too: an item can be dragged there
 */
@Introspected
record Column(String stage, @Nullable BoardPhase phase, List<Stack> stacks) {

    private static final List<String> OF_A_PHASE = List.of("PLANNED", "IN_DEVELOPMENT", "RELEASED");

    /** Of a stage without a phase. */
    static Column of(String stage, Board board) {
        return new Column(stage, null, List.of(Stack.of(stage, null, board)));
    }

    static Column of(BoardPhase phase, Board board) {
        List<Stack> stacks = OF_A_PHASE.stream()
                .map(stage -> Stack.of(stage, phase.id(), board))
                .toList();
        return new Column("", phase, stacks);
    }

    public boolean isEmpty() {
        return stacks.stream().allMatch(stack -> stack.items().isEmpty());
    }

    /**
     * The first items of one stage in a column.
     *
     * @param phaseId empty for a stage without a phase
     * @param size how many there are, counted to 1,001
     */
    @Introspected
    record Stack(String stage, String phaseId, List<BoardItem> items, int size) {

        static Stack of(String stage, @Nullable UUID phase, Board board) {
            List<BoardItem> items = board.items().stream()
                    .filter(item -> item.stage().equals(stage) && Objects.equals(item.phaseId(), phase))
                    .toList();
            int size = board.sizes().stream()
                    .filter(known -> known.stage().equals(stage) && Objects.equals(known.phaseId(), phase))
                    .mapToInt(StackSize::items)
                    .findFirst()
                    .orElse(items.size());
            return new Stack(stage, Objects.toString(phase, ""), items, size);
        }

        /** Whether there are others than these. */
        public boolean isCut() {
            return size > items.size();
        }
    }
}
