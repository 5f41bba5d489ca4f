package com.targetroadmap.requests.triage;

import static com.targetroadmap.requests.request.Ask.Promised.IN_TALKS;
import static com.targetroadmap.requests.request.Ask.Promised.IN_WRITING;
import static com.targetroadmap.requests.request.Ask.Promised.NO;

import com.targetroadmap.requests.request.Ask.Promised;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.request.TriageLists;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What waits for product, in this order: promised in writing, overdue, oldest. Of what is overdue the longest overdue
 * comes first; oldest means submitted first, whatever happened since. A deal's value never orders it, so nobody gains
 * by inflating it.
 */
@Singleton
class WaitingList {

    private static final List<List<Promised>> GROUPS = List.of(List.of(IN_WRITING), List.of(IN_TALKS, NO));
    private static final Comparator<Request> LONGEST_OVERDUE =
            Comparator.comparing((Request request) -> request.clock().due()).thenComparing(Request::number);
    private static final Comparator<Request> OLDEST = Comparator.comparing(Request::number);

    private final TriageLists lists;

    WaitingList(TriageLists lists) {
        this.lists = lists;
    }

    /** Each part is read only as far as those before it leave room, so that every read is short. */
    List<Request> first(int limit, Instant now) {
        List<Request> waiting = new ArrayList<>();
        for (List<Promised> group : GROUPS) {
            fill(waiting, limit, group, promised -> lists.overdue(promised, now, limit), LONGEST_OVERDUE);
            fill(waiting, limit, group, promised -> lists.inTime(promised, now, limit), OLDEST);
        }
        return waiting;
    }

    /** How many are overdue, counted to a limit. */
    long overdueUpTo(int limit, Instant now) {
        return Math.min(
                limit,
                Stream.of(Promised.values())
                        .mapToLong(promised -> lists.overdueUpTo(promised, now, limit))
                        .sum());
    }

    private static void fill(
            List<Request> waiting,
            int limit,
            List<Promised> group,
            Function<Promised, List<Request>> part,
            Comparator<Request> order) {
        if (waiting.size() < limit) {
            group.stream()
                    .flatMap(promised -> part.apply(promised).stream())
                    .sorted(order)
                    .limit(limit - waiting.size())
                    .forEach(waiting::add);
        }
    }
}
