package com.targetroadmap.requests.notice;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notices on their way out of the application. Runs in the caller's transaction. */
@Singleton
public class NoticesToSend {

    private final Notices notices;

    NoticesToSend(Notices notices) {
        this.notices = notices;
    }

    public boolean areAnyDue(Instant now) {
        return notices.anyDue(now) > 0;
    }

    /**
     * Whose window is over, held until the transaction ends, at most so many; and what else waits for the same person
     * about the same request, so that it goes along. What another instance holds is passed over.
     */
    public List<Notice> due(Instant now, int limit) {
        List<Notice> due = notices.due(now, limit);
        Set<UUID> requests =
                due.stream().map(Notice::requestId).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Notice> beside = requests.isEmpty() ? List.of() : notices.waiting(requests);
        Set<Notice> all = new LinkedHashSet<>(due);
        beside.stream()
                .filter(notice -> due.stream().anyMatch(notice::isBeside))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** It stands by now in which messages they are. */
    public void settled(Collection<Notice> some) {
        if (!some.isEmpty()) {
            notices.settle(ids(some).toList());
        }
    }

    /** From now on what comes next is another notice. */
    public void sent(Collection<Notice> some) {
        if (!some.isEmpty()) {
            notices.close(ids(some).toList());
        }
    }

    private static Stream<UUID> ids(Collection<Notice> some) {
        return some.stream().map(Notice::id);
    }
}
