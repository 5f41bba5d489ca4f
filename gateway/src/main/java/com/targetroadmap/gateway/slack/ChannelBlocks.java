package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.announcement.AnnouncementText;
import com.targetroadmap.gateway.announcement.AnnouncementWords;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.page.PublicAddress;
import com.targetroadmap.gateway.words.Words;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What everybody in the channel reads, in Block Kit, with the same as plain text for where blocks aren't shown. Within
 * Slack's documented limits ({@link Blocks}).
 */
@Singleton
@Requires(beans = SlackChannelSettings.class)
final class ChannelBlocks {

    private static final int OF_BLOCK = 2_800;
    private static final int OF_LINK = 150;
    private static final int OF_LINE = 600;

    /** Three blocks each, and a last line; request-service sends no more than ten. */
    private static final int ANNOUNCEMENTS = 16;

    private final AnnouncementWords announcements;
    private final Words words;
    private final PublicAddress address;

    ChannelBlocks(AnnouncementWords announcements, Words words, PublicAddress address) {
        this.announcements = announcements;
        this.words = words;
        this.address = address;
    }

    Map<String, Object> message(Delivery delivery) {
        List<AnnouncementText> texts = delivery.announcements().stream()
                .limit(ANNOUNCEMENTS)
                .map(announcements::of)
                .toList();
        List<Map<String, Object>> blocks = new ArrayList<>();
        texts.forEach(text -> add(blocks, text));
        blocks.add(Block.context(words.word("slack", "only-say-this")));
        return Map.of(
                "text",
                fallback(texts),
                "parse",
                "none",
                "blocks",
                blocks,
                "unfurl_links",
                false,
                "unfurl_media",
                false);
    }

    private void add(List<Map<String, Object>> blocks, AnnouncementText text) {
        blocks.add(Block.section("*%s*\n%s"
                .formatted(
                        Mrkdwn.of(text.headline(), OF_LINE),
                        Mrkdwn.of(text.wording().label(), OF_LINE))));
        if (text.sayThis() != null) {
            blocks.add(Block.section("*%s*\n%s".formatted(text.sayTo(), Mrkdwn.quote(text.sayThis(), OF_BLOCK))));
        }
        blocks.add(Block.context(under(text)));
    }

    private String under(AnnouncementText text) {
        return Stream.of(
                        Mrkdwn.of(text.wording().why(), OF_LINE),
                        text.asked(),
                        Mrkdwn.link(address.of(text.path()), text.link(), OF_LINK))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String fallback(List<AnnouncementText> texts) {
        return texts.stream().map(text -> Mrkdwn.of(text.headline(), OF_LINE)).collect(Collectors.joining("\n"));
    }
}
