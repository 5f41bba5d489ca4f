package com.targetroadmap.requests.announcement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Announcements on their way out. Runs in the caller's transaction. */
@Singleton
public class AnnouncementsToSend {

    private final Announcements announcements;

    AnnouncementsToSend(Announcements announcements) {
        this.announcements = announcements;
    }

    public boolean areAnyDue(Instant now) {
        return announcements.anyDue(now) > 0;
    }

    /** Whose window is over, held until the transaction ends, at most so many; what another instance holds is passed over. */
    public List<Announcement> due(Instant now, int limit) {
        return announcements.due(now, limit);
    }

    /** They are in this message. */
    public void put(Collection<Announcement> some, UUID delivery) {
        announcements.put(some.stream().map(Announcement::id).toList(), delivery);
    }

    /** Nobody is there to hear them. */
    public void forget(Collection<Announcement> some) {
        if (!some.isEmpty()) {
            announcements.remove(some.stream().map(Announcement::id).toList());
        }
    }

    public List<Announcement> in(UUID delivery) {
        return announcements.in(delivery);
    }

    /** The same, which nothing takes away until the transaction ends; what comes next is another announcement. */
    public List<Announcement> sent(UUID delivery) {
        announcements.close(delivery);
        return announcements.in(delivery);
    }
}
