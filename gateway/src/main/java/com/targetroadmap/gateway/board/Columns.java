package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.roadmap.Board;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import io.micronaut.core.annotation.Introspected;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The board from left to right: ideas, discovery, the phases that are not over, then what is over.
 *
 * @param past completed phases and what was dropped
 */
@Introspected
record Columns(List<Column> open, List<Column> past, List<BoardPhase> upcoming, boolean hasCurrent, boolean empty) {

    static Columns of(Board board) {
        List<BoardPhase> phases = board.phases().stream()
                .sorted(Comparator.comparingInt(BoardPhase::number))
                .toList();
        return new Columns(
                Stream.concat(ideas(board), phases(phases, board, false)).toList(),
                Stream.concat(phases(phases, board, true), over(board)).toList(),
                phases.stream().filter(BoardPhase::isUpcoming).toList(),
                phases.stream().anyMatch(BoardPhase::isCurrent),
                board.items().isEmpty());
    }

    private static Stream<Column> ideas(Board board) {
        return Stream.of(Column.of("FUTURE", board), Column.of("DISCOVERY", board));
    }

    private static Stream<Column> phases(List<BoardPhase> phases, Board board, boolean completed) {
        return phases.stream().filter(phase -> phase.isCompleted() == completed).map(phase -> Column.of(phase, board));
    }

    private static Stream<Column> over(Board board) {
        return Stream.of(Column.of("RELEASED", board), Column.of("DROPPED", board))
                .filter(column -> !column.isEmpty());
    }
}
