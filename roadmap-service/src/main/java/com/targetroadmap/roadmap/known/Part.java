package com.targetroadmap.roadmap.known;

import com.targetroadmap.roadmap.stage.Stage;

/** Where on the sales roadmap an item stands that is known to sales. */
public enum Part {
    AVAILABLE,
    BEING_BUILT,
    YOU_ASKED,
    /** Known, because somebody asked for it, and on no part: what is not now, or not planned. */
    NONE;

    static Part of(Stage stage) {
        return switch (stage) {
            case RELEASED -> AVAILABLE;
            case IN_DEVELOPMENT -> BEING_BUILT;
            case PLANNED, DISCOVERY -> YOU_ASKED;
            case FUTURE, DROPPED -> NONE;
        };
    }
}
