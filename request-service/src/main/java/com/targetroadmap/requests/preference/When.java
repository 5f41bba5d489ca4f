package com.targetroadmap.requests.preference;

import com.targetroadmap.requests.notice.NoticeKind;

/** When somebody is told of something by a channel. */
public enum When {
    /** After five minutes, in which an undo is silent. */
    AT_ONCE,
    /** With everything else at 8:00. */
    DIGEST,
    /** In the application alone. */
    NEVER;

    /** Unless somebody chooses otherwise: at once what somebody waits for, or counts on wrongly. */
    public static When usual(NoticeKind kind) {
        return switch (kind) {
            case QUESTION, WEAKER, ANSWERED_QUESTION, PROMISED_IN_WRITING, WEBHOOK_STOPPED -> AT_ONCE;
            case DECIDED, AVAILABLE, REVIEW_OVERDUE, CUSTOMER_ADDED, DEAL_CLOSING, DEALS_CLOSING -> DIGEST;
        };
    }
}
