package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Board;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What the board shows.
 *
 * @param justMoved the item moved just now, as sales reads it from now on; {@code null} when the page was opened otherwise
 * @param trouble why a move was not made
 */
@Introspected
record BoardPage(
        Frame frame,
        Section<Board> board,
        Section<ProductChoice> products,
        @Nullable RoadmapItem justMoved,
        @Nullable Trouble trouble) {

    public Section<Columns> columns() {
        return board.map(Columns::of);
    }
}
