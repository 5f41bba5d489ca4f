package com.targetroadmap.gateway.announcement;

import com.targetroadmap.gateway.page.Tally;
import com.targetroadmap.gateway.words.OneLine;
import com.targetroadmap.gateway.words.Wording;
import com.targetroadmap.gateway.words.Words;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Gives announcements their words. */
@Singleton
public final class AnnouncementWords {

    private static final String AVAILABLE = "AVAILABLE";
    private static final String PULLED_BACK = "PULLED_BACK";

    private final Words words;

    AnnouncementWords(Words words) {
        this.words = words;
    }

    public AnnouncementText of(Announcement announcement) {
        boolean pulledBack = announcement.kind().equals(PULLED_BACK);
        Wording wording = words.of(announcement.guidance());
        return new AnnouncementText(
                sentence("announcement." + announcement.kind(), "announcement.unknown", named(announcement.item())),
                wording,
                asked(announcement.customers()),
                sentence("announcement.say." + announcement.kind(), "slack.say-this", Map.of()),
                pulledBack ? words.news(announcement.guidance(), AVAILABLE, "WEAKER") : wording.sayThis(),
                pulledBack ? "/" : "/sales-roadmap#item-" + announcement.item().id(),
                sentence("announcement.link." + announcement.kind(), "notice.link.unknown", Map.of()));
    }

    private String asked(long customers) {
        String key = customers == 1 ? "announcement.asked.one" : "announcement.asked";
        return customers == 0 ? "" : sentence(key, key, Map.of("customers", Tally.of(customers)));
    }

    private static Map<String, String> named(Announcement.Item item) {
        Map<String, String> known = new HashMap<>(Map.of("item", OneLine.of(item.name())));
        if (item.productName() != null) {
            known.put("product", OneLine.of(item.productName()));
        }
        return known;
    }

    private String sentence(String key, String otherwise, Map<String, String> known) {
        return words.sentence(key, known)
                .or(() -> words.sentence(otherwise, known))
                .orElse("");
    }
}
