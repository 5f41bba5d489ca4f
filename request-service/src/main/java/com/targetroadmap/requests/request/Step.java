package com.targetroadmap.requests.request;

import java.util.List;
import java.util.stream.Stream;

/**
 * The steps of a request: who takes them, from which decisions, to which (design.md, section 6). A PM may change any
 * decision to another without a detour, and to the same one in better words; what its owner has withdrawn is the
 * owner's to bring back.
 */
public enum Step {
    ACCEPTED(Side.PRODUCT, Decision.ACCEPTED),
    QUESTION(Side.PRODUCT, Decision.QUESTION),
    ANSWERED(Side.PRODUCT, Decision.ANSWERED),
    PARKED(Side.PRODUCT, Decision.PARKED),
    DECLINED(Side.PRODUCT, Decision.DECLINED),
    DUPLICATE(Side.PRODUCT, Decision.DUPLICATE),
    QUESTION_ANSWERED(Side.SALES, Decision.NEW),
    WITHDRAWN(Side.SALES, Decision.WITHDRAWN),
    RESUBMITTED(Side.SALES, Decision.NEW),
    /** Its customer was added to what is known already, and that was no answer. */
    REOPENED(Side.NOBODY, Decision.NEW),
    /** What it pointed at is no answer any more: {@link Returned} says why. */
    RETURNED(Side.NOBODY, Decision.NEW),
    /** Back to what it was before product's last decision, which is for the undo to say. */
    UNDONE(Side.PRODUCT_AGAIN, Decision.NEW),
    /** Nobody has answered the question for so long that nobody waits for it. */
    UNANSWERED(Side.NOBODY, Decision.WITHDRAWN);

    private final Side side;
    private final Decision to;

    Step(Side side, Decision to) {
        this.side = side;
        this.to = to;
    }

    /** What a PM may decide from here. */
    public static List<Step> productsFrom(Decision decision) {
        return Stream.of(values())
                .filter(step -> step.side == Side.PRODUCT && step.isLegalFrom(decision))
                .toList();
    }

    /** What sales may do from here. */
    static List<Step> salesFrom(Request request) {
        return Stream.of(values())
                .filter(step -> step.side == Side.SALES && request.allows(step))
                .toList();
    }

    public Decision to() {
        return to;
    }

    boolean isProducts() {
        return side == Side.PRODUCT || side == Side.PRODUCT_AGAIN;
    }

    boolean isLegalFrom(Decision decision) {
        return switch (this) {
            case ACCEPTED, QUESTION, ANSWERED, PARKED, DECLINED, DUPLICATE, WITHDRAWN -> decision != Decision.WITHDRAWN;
            case QUESTION_ANSWERED -> decision == Decision.QUESTION;
            case RESUBMITTED -> decision == Decision.WITHDRAWN;
            case REOPENED -> decision == Decision.ACCEPTED || decision == Decision.DECLINED;
            case RETURNED -> decision == Decision.ACCEPTED || decision == Decision.DUPLICATE;
            case UNANSWERED -> decision == Decision.QUESTION;
            case UNDONE -> decision != Decision.NEW && decision != Decision.WITHDRAWN;
        };
    }

    private enum Side {
        PRODUCT,
        PRODUCT_AGAIN,
        SALES,
        NOBODY
    }
}
