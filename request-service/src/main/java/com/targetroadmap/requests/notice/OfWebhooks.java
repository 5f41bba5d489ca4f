package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.notice.ShownNotice.WebhookOfNotice;
import com.targetroadmap.requests.team.Colleagues;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Notices of webhooks that nothing is sent to any more, for product managers, who keep them. In the transaction of what it
 * tells of.
 */
@Singleton
public class OfWebhooks {

    private final WebhookNoticeRows rows;
    private final Notices notices;
    private final Colleagues colleagues;
    private final NoticeSettings settings;

    OfWebhooks(WebhookNoticeRows rows, Notices notices, Colleagues colleagues, NoticeSettings settings) {
        this.rows = rows;
        this.notices = notices;
        this.colleagues = colleagues;
        this.settings = settings;
    }

    /** It paused by itself, or the other side is gone. What was told of it before is old. */
    public void stopped(UUID webhook, Instant at) {
        rows.remove(webhook);
        Instant due = at.plus(settings.window());
        for (UUID person : colleagues.whoDecide()) {
            Notice told = notices.save(Notice.ofWebhook(person, at, due));
            rows.add(told.id(), webhook);
        }
    }

    /** A product manager has seen to it, so nobody has to know of it any more. */
    public void seenTo(UUID webhook) {
        rows.remove(webhook);
    }

    Map<UUID, WebhookOfNotice> of(Collection<UUID> some) {
        return some.isEmpty()
                ? Map.of()
                : rows.of(some).stream()
                        .collect(Collectors.toMap(WebhookNoticeRows.Stopped::noticeId, WebhookOfNotice::of));
    }
}
