package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.stage.Stage;
import java.util.Locale;

/** The refusal of a move that the table doesn't know. */
final class IllegalMove {

    private IllegalMove() {}

    static Problem of(Item item, Destination to, MoveRules rules) {
        return Problem.conflict("illegal-move", why(item.stage(), to.stage()))
                .with("itemId", item.id())
                .with("legalMoves", rules.legalMoves());
    }

    private static String why(Stage from, Stage to) {
        if (from == Stage.PLANNED && to == Stage.IN_DEVELOPMENT) {
            return "Building starts in the current phase only. Move the item there, or start its phase.";
        }
        if (from == Stage.RELEASED && to == Stage.IN_DEVELOPMENT) {
            return "Building happens in the current phase only, and no phase is current.";
        }
        if (from.next().contains(to)) {
            return "That phase is completed, or the item is in it already.";
        }
        return "An item can't go from %s to %s.".formatted(words(from), words(to));
    }

    private static String words(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
