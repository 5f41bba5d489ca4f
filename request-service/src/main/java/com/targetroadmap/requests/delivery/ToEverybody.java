package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.announcement.Announcement;
import com.targetroadmap.requests.announcement.AnnouncementReading;
import com.targetroadmap.requests.announcement.AnnouncementsToSend;
import com.targetroadmap.requests.announcement.ShownAnnouncement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The announcements for everybody in a channel, who are anybody in sales. */
@Singleton
class ToEverybody implements Contents {

    private final AnnouncementsToSend announcements;
    private final AnnouncementReading reading;

    ToEverybody(AnnouncementsToSend announcements, AnnouncementReading reading) {
        this.announcements = announcements;
        this.reading = reading;
    }

    @Override
    public Optional<ClaimedDelivery> shown(Delivery delivery) {
        return shown(delivery, announcements.in(delivery.id()));
    }

    @Override
    public Optional<ClaimedDelivery> taken(Delivery delivery) {
        return shown(delivery, announcements.sent(delivery.id()));
    }

    private Optional<ClaimedDelivery> shown(Delivery delivery, List<Announcement> some) {
        List<ShownAnnouncement> shown = reading.shown(some);
        return shown.isEmpty() ? Optional.empty() : Optional.of(ClaimedDelivery.toEverybody(delivery, shown));
    }
}
