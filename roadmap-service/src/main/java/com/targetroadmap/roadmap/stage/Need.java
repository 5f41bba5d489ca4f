package com.targetroadmap.roadmap.stage;

import java.util.ArrayList;
import java.util.List;

/** A text that a move can't do without; named as the field that carries it. */
public enum Need {
    WHO_CAN_HAVE_IT("whoCanHaveIt", "Say who can have it: everyone, or the limits in words."),
    REASON("reason", "Say why, for colleagues."),
    CUSTOMER_REASON("customerReason", "Say why, in words the customer may hear.");

    private final String field;
    private final String question;

    Need(String field, String question) {
        this.field = field;
        this.question = question;
    }

    /**
     * What a move needs beside a phase.
     *
     * @param later whether the move goes to a later phase than the item's present one: a delay is explained like a step
     *     back
     */
    public static List<Need> of(Stage from, Stage to, boolean later) {
        List<Need> needs = new ArrayList<>();
        if (to == Stage.RELEASED) {
            needs.add(WHO_CAN_HAVE_IT);
        }
        if (from.isBackwardTo(to) || later) {
            needs.addAll(List.of(REASON, CUSTOMER_REASON));
        }
        return List.copyOf(needs);
    }

    public String field() {
        return field;
    }

    public String question() {
        return question;
    }
}
