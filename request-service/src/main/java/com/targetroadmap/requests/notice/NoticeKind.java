package com.targetroadmap.requests.notice;

import com.targetroadmap.defaults.person.Roles;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a notice is about, and who gets such notices. */
public enum NoticeKind {
    /** Product asks something back. */
    QUESTION(Receiver.OWNER),
    /** Product has decided, or taken a decision back; or nobody answered, and nobody waits any more. */
    DECIDED(Receiver.OWNER),
    /** The label is weaker than what the customer was told. */
    WEAKER(Receiver.OWNER),
    AVAILABLE(Receiver.OWNER),
    /** Product meant to look again, and the day has passed. */
    REVIEW_OVERDUE(Receiver.OWNER),
    ANSWERED_QUESTION(Receiver.ASSIGNEE),
    /** Another customer was added to what the assignee looks after. */
    CUSTOMER_ADDED(Receiver.ASSIGNEE),
    DEAL_CLOSING(Receiver.ASSIGNEE),
    PROMISED_IN_WRITING(Receiver.ASSIGNEE),
    /** A webhook paused by itself, or the other side is gone. */
    WEBHOOK_STOPPED(Receiver.PRODUCT),
    DEALS_CLOSING(Receiver.LEAD);

    private final Receiver receiver;

    NoticeKind(Receiver receiver) {
        this.receiver = receiver;
    }

    /** Those that somebody with these roles can get, in the order in which pages list them. */
    public static Set<NoticeKind> of(Collection<String> roles) {
        return Stream.of(values())
                .filter(kind -> kind.receiver.isAmong(roles))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
    }

    /** Whether it says where a request stands: of these a person has one open notice for each request. */
    boolean isOfStanding() {
        return receiver == Receiver.OWNER && this != REVIEW_OVERDUE;
    }

    private enum Receiver {
        /** Followers, too: whoever sees the request. */
        OWNER,
        ASSIGNEE,
        /** Each product manager. */
        PRODUCT,
        LEAD;

        private boolean isAmong(Collection<String> roles) {
            return switch (this) {
                case OWNER -> true;
                case ASSIGNEE, PRODUCT -> roles.contains(Roles.PM);
                case LEAD -> roles.contains(Roles.SALES_LEAD);
            };
        }
    }
}
