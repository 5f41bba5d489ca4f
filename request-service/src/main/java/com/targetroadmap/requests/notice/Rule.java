package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.request.Change;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.Standing;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.told.Turn;
import io.micronaut.core.annotation.Nullable;

/** What owners and followers are told of where a request stands (issue 6, point 1). */
final class Rule {

    private Rule() {}

    /**
     * What is to be told after a change.
     *
     * @param open what was to be told before it and hasn't been sent
     * @return {@code null}: nothing, or nothing any more
     */
    static @Nullable NoticeKind kind(@Nullable NoticeKind open, Change change) {
        Standing after = change.after();
        if (after.decision() == Decision.QUESTION) {
            return NoticeKind.QUESTION;
        }
        if (after.turn() == Turn.WEAKER && (open == NoticeKind.WEAKER || hasBecomeWeaker(change))) {
            return NoticeKind.WEAKER;
        }
        if (after.label() == Label.AVAILABLE && (open == NoticeKind.AVAILABLE || hasChangedLabel(change))) {
            return NoticeKind.AVAILABLE;
        }
        boolean stays = open == NoticeKind.DECIDED && !change.isBySales();
        return change.isDecision() || stays ? NoticeKind.DECIDED : null;
    }

    /** What somebody has to know who answers the customer from now on. */
    static @Nullable NoticeKind handedOver(@Nullable NoticeKind open, Standing standing) {
        if (standing.decision() == Decision.QUESTION) {
            return NoticeKind.QUESTION;
        }
        return standing.turn() == Turn.WEAKER ? NoticeKind.WEAKER : open;
    }

    private static boolean hasBecomeWeaker(Change change) {
        return change.before().turn() != Turn.WEAKER || hasChangedLabel(change);
    }

    private static boolean hasChangedLabel(Change change) {
        return change.before().label() != change.after().label();
    }
}
