package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.notice.Daily.Round;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes a notice unless somebody was told of the same thing before. */
@Singleton
class Once {

    /** Days after which it is kept again that something is still so: seldom, because nearly always it was kept lately. */
    private static final int OFTEN = 30;

    private final TimeRows rows;
    private final ReceiverRows receivers;
    private final Notices notices;

    Once(TimeRows rows, ReceiverRows receivers, Notices notices) {
        this.rows = rows;
        this.receivers = receivers;
        this.notices = notices;
    }

    @Transactional
    void closing(List<TimeRows.Closing> some, Round round) {
        some.forEach(one -> tell(
                one.assigneeId(),
                NoticeKind.DEAL_CLOSING,
                one.requestId(),
                one.closeDate().toString(),
                round));
    }

    @Transactional
    void overdue(List<TimeRows.Promised> some, Map<UUID, LocalDate> reviewed, Round round) {
        List<TimeRows.Promised> overdue =
                some.stream().filter(one -> reviewed.containsKey(one.ofId())).toList();
        if (overdue.isEmpty()) {
            return;
        }
        Map<UUID, List<UUID>> followers =
                receivers.followers(overdue.stream().map(TimeRows.Promised::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                ReceiverRows.Follower::requestId,
                                Collectors.mapping(ReceiverRows.Follower::personId, Collectors.toList())));
        for (TimeRows.Promised one : overdue) {
            Set<UUID> people = new HashSet<>(followers.getOrDefault(one.id(), List.of()));
            people.add(one.ownerId());
            String day = reviewed.get(one.ofId()).toString();
            people.forEach(person -> tell(person, NoticeKind.REVIEW_OVERDUE, one.id(), day, round));
        }
    }

    @Transactional
    void list(UUID lead, Round round) {
        if (begin(lead, NoticeKind.DEALS_CLOSING, null, round.today().toString(), round)) {
            rows.removeList(lead);
            save(lead, NoticeKind.DEALS_CLOSING, null, round);
        }
    }

    @Transactional
    void done(LocalDate today) {
        rows.done(today);
    }

    /** What is over for so long can't come again. @return whether there may be more */
    @Transactional
    boolean forget(LocalDate before, int atOnce) {
        rows.removeDays(before);
        List<String> some = rows.old(before, atOnce);
        if (!some.isEmpty()) {
            rows.remove(some);
        }
        return some.size() == atOnce;
    }

    /** @param of which day it is about: another one is another thing to know */
    private void tell(UUID person, NoticeKind kind, UUID request, String of, Round round) {
        if (begin(person, kind, request, of, round)) {
            save(person, kind, request, round);
        }
    }

    private boolean begin(UUID person, NoticeKind kind, @Nullable UUID request, String of, Round round) {
        String subject = "%s %s %s %s".formatted(kind, request, person, of);
        boolean isNew = rows.begin(subject, round.today()) > 0;
        if (!isNew) {
            rows.keep(subject, round.today().minusDays(OFTEN), round.today());
        }
        return isNew;
    }

    private void save(UUID person, NoticeKind kind, @Nullable UUID request, Round round) {
        notices.save(Notice.ofTime(person, kind, request, round.now()));
    }
}
