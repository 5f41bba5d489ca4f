package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.notice.NoticeText;
import com.targetroadmap.gateway.notice.NoticeWords;
import com.targetroadmap.gateway.page.PublicAddress;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The message of a delivery in Block Kit, with the same as plain text for where blocks aren't shown. Within Slack's
 * documented limits: 50 blocks, 150 characters in a header, 3,000 in the text of a block, 40,000 in a message.
 */
@Singleton
@Requires(beans = SlackSettings.class)
final class Blocks {

    private static final int OF_BLOCK = 3_000;
    private static final int OF_HEADER = 150;
    private static final int OF_LINE = 600;

    /** At most four blocks each, a header and a last line. */
    private static final int NOTICES = 11;

    private final NoticeWords words;
    private final PublicAddress address;

    Blocks(NoticeWords words, PublicAddress address) {
        this.words = words;
        this.address = address;
    }

    /** @param channel whom it goes to, as Slack knows the person */
    Map<String, Object> message(Delivery delivery, String channel) {
        List<NoticeText> texts = delivery.notices().stream()
                .map(notice -> words.of(notice, delivery.to().personId()))
                .toList();
        List<Map<String, Object>> blocks = new ArrayList<>();
        if (delivery.digest()) {
            blocks.add(Block.header("%d %s to know.".formatted(texts.size(), texts.size() == 1 ? "thing" : "things")));
        }
        texts.stream().limit(NOTICES).forEach(text -> add(blocks, text));
        blocks.add(last(texts.size() - NOTICES));
        return Map.of(
                "channel",
                channel,
                "client_msg_id",
                delivery.id().toString(),
                "text",
                fallback(texts),
                "blocks",
                blocks,
                "unfurl_links",
                false,
                "unfurl_media",
                false);
    }

    private void add(List<Map<String, Object>> blocks, NoticeText text) {
        String headline = "*%s*".formatted(Mrkdwn.of(text.headline(), OF_LINE));
        blocks.add(Block.section(
                text.wording() == null
                        ? headline
                        : headline + "\n" + Mrkdwn.of(text.wording().label(), OF_LINE)));
        if (text.quote() != null) {
            blocks.add(Block.section(Mrkdwn.quote(text.quote(), OF_BLOCK)));
        }
        if (!text.lines().isEmpty()) {
            blocks.add(Block.section(Mrkdwn.of(String.join("\n", text.lines()), OF_BLOCK)));
        }
        if (text.sayThis() != null) {
            blocks.add(Block.section("*Say this*\n" + Mrkdwn.quote(text.sayThis(), OF_BLOCK - OF_HEADER)));
        }
        blocks.add(Block.context(under(text)));
    }

    private String under(NoticeText text) {
        String link = Mrkdwn.link(address.of(text.path()), text.link(), OF_HEADER);
        return text.wording() == null || text.quote() != null
                ? link
                : Mrkdwn.of(text.wording().why(), OF_LINE) + " " + link;
    }

    private Map<String, Object> last(int left) {
        String choose = Mrkdwn.link(address.of("/notices/preferences"), "Choose what you get", OF_HEADER);
        String more = left > 0 ? Mrkdwn.link(address.of("/notices"), left + " more", OF_HEADER) + " · " : "";
        return Block.context(more + "Only what stands under _Say this_ is meant for customers. " + choose);
    }

    private static String fallback(List<NoticeText> texts) {
        return texts.stream()
                .limit(NOTICES)
                .map(text -> Mrkdwn.of(text.headline(), OF_LINE))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }
}
