package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Board;
import com.targetroadmap.gateway.roadmap.BoardItem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What the board shows.
 *
 * @param moved the id of the item that was moved just now; empty when the page was opened otherwise
 * @param trouble why a move was not made
 */
@Introspected
record BoardPage(
        Frame frame,
        Section<Board> board,
        String moved,
        @Nullable Trouble trouble) {

    public Section<Columns> columns() {
        return board.map(Columns::of);
    }

    /** The item moved just now, as sales reads it from now on. */
    public @Nullable BoardItem justMoved() {
        return board.isLoaded()
                ? board.value().items().stream()
                        .filter(item -> item.id().toString().equals(moved))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
