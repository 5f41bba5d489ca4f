package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.request.Change;
import com.targetroadmap.requests.request.Happened;
import com.targetroadmap.requests.request.StoryKind;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes notices in the transaction of what causes them. Many changes at once cost as many queries as one. */
@Singleton
class NoticeWriting {

    private final Notices notices;
    private final ReceiverRows receivers;
    private final OfStanding standing;
    private final OfAssignees assignees;

    NoticeWriting(Notices notices, ReceiverRows receivers, OfStanding standing, OfAssignees assignees) {
        this.notices = notices;
        this.receivers = receivers;
        this.standing = standing;
        this.assignees = assignees;
    }

    /** Of a new one there is nothing to tell, and nothing to be looked up: people wait while it is kept. */
    @EventListener
    void hear(Happened happened) {
        List<Change> changes = happened.changes().stream()
                .filter(change -> change.kind() != StoryKind.SUBMITTED)
                .toList();
        if (!changes.isEmpty()) {
            write(changes);
        }
    }

    private void write(List<Change> changes) {
        Map<UUID, List<Notice>> open = notices
                .open(changes.stream().map(Change::requestId).toList())
                .stream()
                .collect(Collectors.groupingBy(Notice::requestId));
        Map<UUID, Set<UUID>> followers = followers(changes);
        Sheet sheet = new Sheet();
        for (Change change : changes) {
            List<Notice> there = open.getOrDefault(change.requestId(), List.of());
            Set<UUID> following = followers.getOrDefault(change.requestId(), Set.of());
            standing.write(change, there, following, sheet);
            assignees.write(change, there, sheet);
        }
        sheet.keepIn(notices);
    }

    /** Looked up only where somebody is to be told. */
    private Map<UUID, Set<UUID>> followers(List<Change> changes) {
        Map<UUID, Change> concerned = changes.stream()
                .filter(OfStanding::concernsFollowers)
                .collect(Collectors.toMap(Change::requestId, Function.identity(), (one, other) -> other));
        Map<UUID, Set<UUID>> found = new HashMap<>();
        if (!concerned.isEmpty()) {
            found.putAll(receivers.followers(concerned.keySet()).stream()
                    .collect(Collectors.groupingBy(
                            ReceiverRows.Follower::requestId,
                            Collectors.mapping(ReceiverRows.Follower::personId, Collectors.toSet()))));
        }
        return found;
    }
}
