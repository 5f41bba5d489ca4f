package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * One item with the moves that it allows.
 *
 * @param form the move being made; the one that is open
 * @param phases to choose from where a move needs one
 */
@Introspected
record ItemPage(
        Frame frame,
        UUID id,
        Section<RoadmapItem> item,
        Section<List<BoardPhase>> phases,
        MoveForm form,
        @Nullable Trouble trouble) {

    /** The moves as forms; the one being made has what was typed. */
    public List<MoveChoice> moves() {
        return item.isLoaded()
                ? item.value().legalMoves().stream()
                        .map(move -> MoveChoice.of(move, form, trouble))
                        .toList()
                : List.of();
    }
}
