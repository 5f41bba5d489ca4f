package com.targetroadmap.requests.announcement;

import com.targetroadmap.requests.notice.NoticeSettings;
import com.targetroadmap.requests.roadmap.ItemMoved;
import com.targetroadmap.requests.roadmap.ItemShown;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes announcements in the transaction that applies an item's fact; whoever applies it holds the item. */
@Singleton
class Announcing {

    private final Announcements announcements;
    private final Audience audience;
    private final NoticeSettings settings;
    private final Clock clock;

    Announcing(Announcements announcements, Audience audience, NoticeSettings settings, Clock clock) {
        this.announcements = announcements;
        this.audience = audience;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void hear(ItemMoved move) {
        hear(move.before(), move.after());
    }

    @EventListener
    void hear(ItemShown shown) {
        hear(shown.before(), shown.after());
    }

    private void hear(RoadmapItem before, RoadmapItem after) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (News.mayBe(before, after) && audience.isThere(now)) {
            keep(before, after, now);
        }
    }

    private void keep(RoadmapItem before, RoadmapItem after, Instant now) {
        Optional<Announcement> open = announcements.open(after.id());
        Optional<News> news = News.of(open.map(Announcement::news), before, after);
        open.ifPresent(announcements::delete);
        news.ifPresent(some -> announcements.save(Announcement.of(after.id(), some, now, waitsUntil(some, now))));
    }

    private @Nullable Instant waitsUntil(News news, Instant now) {
        return news.kind() == null ? null : now.plus(settings.window());
    }
}
