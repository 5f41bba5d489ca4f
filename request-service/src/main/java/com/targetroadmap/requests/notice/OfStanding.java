package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.request.Change;
import com.targetroadmap.requests.request.StoryKind;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Notices of where a request stands, for its owner and its followers: one open notice for each of them, which says the
 * last of what happened. Where that is what the person knew before, there is none.
 */
@Singleton
class OfStanding {

    private final NoticeSettings settings;

    OfStanding(NoticeSettings settings) {
        this.settings = settings;
    }

    /** Whether followers have to be looked up. */
    static boolean concernsFollowers(Change change) {
        return change.before() != null
                && (change.kind() == StoryKind.HANDED_OVER || (changes(change) && Rule.kind(null, change) != null));
    }

    void write(Change change, List<Notice> open, Set<UUID> followers, Sheet sheet) {
        if (change.before() == null) {
            return;
        }
        Map<UUID, Notice> there = open.stream()
                .filter(notice -> notice.kind().isOfStanding())
                .collect(Collectors.toMap(Notice::personId, Function.identity(), (one, other) -> other));
        if (change.kind() == StoryKind.HANDED_OVER) {
            handOver(change, there, followers, sheet);
        } else if (changes(change)) {
            Set<UUID> people = new HashSet<>(there.keySet());
            if (Rule.kind(null, change) != null) {
                people.add(change.after().ownerId());
                people.addAll(followers);
            }
            people.forEach(person -> tell(person, change, there.get(person), sheet));
        }
    }

    private void tell(UUID person, Change change, @Nullable Notice there, Sheet sheet) {
        UUID known = there == null ? change.before().gist() : there.known();
        boolean knows = person.equals(change.by()) || change.after().gist().equals(known);
        NoticeKind kind = knows ? null : Rule.kind(there == null ? null : there.kind(), change);
        if (there != null && kind == there.kind() && !change.isDecision()) {
            return;
        }
        sheet.remove(there);
        if (kind != null) {
            sheet.add(Notice.of(person, kind, change, known, waitsUntil(change, there)));
        }
    }

    /**
     * What the owner was to be told goes to the new one, who has to know of an open question and of what is to be told
     * whatever the owner before knew of it.
     */
    private void handOver(Change change, Map<UUID, Notice> there, Set<UUID> followers, Sheet sheet) {
        UUID from = change.before().ownerId();
        UUID to = change.after().ownerId();
        Notice open = there.get(from);
        if (!followers.contains(from)) {
            sheet.remove(open);
        }
        NoticeKind kind = Rule.handedOver(open == null ? null : open.kind(), change.after());
        if (kind != null && !to.equals(change.by()) && !there.containsKey(to)) {
            UUID known = open == null ? null : open.known();
            sheet.add(Notice.of(to, kind, change, known, waitsUntil(change, open)));
        }
    }

    /** The window of the first change: one that goes on changing is told of all the same. */
    private Instant waitsUntil(Change change, @Nullable Notice there) {
        return there == null || there.waitsUntil() == null ? change.at().plus(settings.window()) : there.waitsUntil();
    }

    private static boolean changes(Change change) {
        return !change.before().gist().equals(change.after().gist());
    }
}
