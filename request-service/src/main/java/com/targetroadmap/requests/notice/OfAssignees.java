package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.request.Ask;
import com.targetroadmap.requests.request.Change;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.Standing;
import com.targetroadmap.requests.request.StoryKind;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Notices for the product manager who looks at a request. Of one that nobody has taken the inbox tells, and whoever asked a
 * question hears the answer.
 */
@Singleton
class OfAssignees {

    private static final Set<Label> SETTLED =
            Set.of(Label.AVAILABLE, Label.ALREADY_ANSWERED, Label.NOT_PLANNED, Label.WITHDRAWN);

    private final ReceiverRows receivers;
    private final NoticeSettings settings;

    OfAssignees(ReceiverRows receivers, NoticeSettings settings) {
        this.receivers = receivers;
        this.settings = settings;
    }

    void write(Change change, List<Notice> open, Sheet sheet) {
        NoticeKind kind = kind(change);
        open.stream().filter(notice -> isOver(notice.kind(), change.after())).forEach(sheet::remove);
        if (kind != null) {
            receivers(kind, change).stream()
                    .filter(person -> !person.equals(change.by()))
                    .map(person ->
                            Notice.of(person, kind, change, null, change.at().plus(settings.window())))
                    .forEach(sheet::add);
        }
    }

    private static @Nullable NoticeKind kind(Change change) {
        if (change.kind() == StoryKind.JOINED) {
            return NoticeKind.CUSTOMER_ADDED;
        }
        if (change.kind() == StoryKind.QUESTION_ANSWERED) {
            return NoticeKind.ANSWERED_QUESTION;
        }
        return change.kind() == StoryKind.PROMISE_TOLD && isInWriting(change.after()) && !isInWriting(change.before())
                ? NoticeKind.PROMISED_IN_WRITING
                : null;
    }

    private List<UUID> receivers(NoticeKind kind, Change change) {
        if (kind != NoticeKind.CUSTOMER_ADDED) {
            List<UUID> assignees = receivers.assignees(change.requestId());
            return assignees.isEmpty() && kind == NoticeKind.ANSWERED_QUESTION
                    ? receivers.whoAsked(change.requestId())
                    : assignees;
        }
        return change.declinedId() == null
                ? receivers.assigneesOfItem(change.after().itemId())
                : receivers.assignees(change.declinedId());
    }

    /** Nothing to do about it any more. */
    private static boolean isOver(NoticeKind kind, Standing now) {
        return switch (kind) {
            case ANSWERED_QUESTION -> now.decision() != Decision.NEW;
            case PROMISED_IN_WRITING -> !isInWriting(now);
            case CUSTOMER_ADDED -> now.decision() == Decision.WITHDRAWN;
            case REVIEW_OVERDUE -> !List.of(Label.NOT_NOW, Label.BEING_EXPLORED).contains(now.label());
            case DEAL_CLOSING -> SETTLED.contains(now.label());
            case QUESTION, DECIDED, WEAKER, AVAILABLE, WEBHOOK_STOPPED, DEALS_CLOSING -> false;
        };
    }

    private static boolean isInWriting(Standing standing) {
        return standing.promised() == Ask.Promised.IN_WRITING;
    }
}
