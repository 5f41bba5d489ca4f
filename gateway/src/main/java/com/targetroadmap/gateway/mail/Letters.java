package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.notice.Digest;
import com.targetroadmap.gateway.notice.Notice;
import com.targetroadmap.gateway.notice.NoticeText;
import com.targetroadmap.gateway.page.PublicAddress;
import com.targetroadmap.gateway.page.Times;
import com.targetroadmap.gateway.unsubscribe.Subscription;
import com.targetroadmap.gateway.unsubscribe.UnsubscribeLinks;
import com.targetroadmap.gateway.words.OneLine;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes the letter of a delivery. */
@Singleton
@Requires(beans = MailSettings.class)
final class Letters {

    static final String CHANNEL = "MAIL";

    /** More than anybody reads in a letter. */
    private static final int SHOWN = 30;

    private final Digest digest;
    private final UnsubscribeLinks links;
    private final PublicAddress address;
    private final Times times;

    Letters(Digest digest, UnsubscribeLinks links, PublicAddress address, Times times) {
        this.digest = digest;
        this.links = links;
        this.address = address;
        this.times = times;
    }

    Letter of(Delivery delivery) {
        List<Digest.Entry> entries = digest.of(delivery.notices(), delivery.to().personId());
        List<NoticeText> texts = entries.stream().map(Digest.Entry::text).toList();
        return new Letter(
                Subject.of(texts),
                Preview.of(entries),
                Preview.summary(entries),
                OneLine.of(delivery.to().name()),
                entries.size() > 1,
                entries.size(),
                entries.stream()
                        .limit(SHOWN)
                        .map(entry -> part(delivery, entry))
                        .toList(),
                Math.max(entries.size() - SHOWN, 0),
                address.of("/notices"),
                address.of("/"),
                address.of("/notices/preferences"),
                address.of(links.path(subscription(delivery))));
    }

    private Letter.Part part(Delivery delivery, Digest.Entry entry) {
        return new Letter.Part(
                entry.text(),
                entry.heading(),
                times.when(entry.at(), delivery.to().zone()),
                address.of(entry.text().path()));
    }

    private static Subscription subscription(Delivery delivery) {
        List<String> kinds =
                delivery.notices().stream().map(Notice::kind).distinct().toList();
        return new Subscription(delivery.to().personId(), CHANNEL, kinds);
    }
}
