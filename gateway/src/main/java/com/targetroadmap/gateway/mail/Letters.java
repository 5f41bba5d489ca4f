package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.notice.Notice;
import com.targetroadmap.gateway.notice.NoticeText;
import com.targetroadmap.gateway.notice.NoticeWords;
import com.targetroadmap.gateway.page.PublicAddress;
import com.targetroadmap.gateway.page.Times;
import com.targetroadmap.gateway.unsubscribe.Subscription;
import com.targetroadmap.gateway.unsubscribe.UnsubscribeLinks;
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

    private final NoticeWords words;
    private final UnsubscribeLinks links;
    private final PublicAddress address;
    private final Times times;

    Letters(NoticeWords words, UnsubscribeLinks links, PublicAddress address, Times times) {
        this.words = words;
        this.links = links;
        this.address = address;
        this.times = times;
    }

    Letter of(Delivery delivery) {
        List<NoticeText> texts = delivery.notices().stream()
                .map(notice -> words.of(notice, delivery.to().personId()))
                .toList();
        return new Letter(
                Subject.of(texts),
                delivery.to().name(),
                delivery.digest(),
                delivery.notices().stream()
                        .limit(SHOWN)
                        .map(notice -> part(delivery, notice))
                        .toList(),
                Math.max(texts.size() - SHOWN, 0),
                address.of("/notices"),
                address.of("/"),
                address.of("/notices/preferences"),
                address.of(links.path(subscription(delivery))));
    }

    private Letter.Part part(Delivery delivery, Notice notice) {
        NoticeText text = words.of(notice, delivery.to().personId());
        return new Letter.Part(text, times.when(notice.at(), delivery.to().zone()), address.of(text.path()));
    }

    private static Subscription subscription(Delivery delivery) {
        List<String> kinds =
                delivery.notices().stream().map(Notice::kind).distinct().toList();
        return new Subscription(delivery.to().personId(), CHANNEL, kinds);
    }
}
