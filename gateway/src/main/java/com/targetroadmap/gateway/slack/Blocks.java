package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.notice.Digest;
import com.targetroadmap.gateway.notice.NoticeText;
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
    private static final int OF_LINK = 300;

    /** With a header, headings for a dozen kinds and a last line they stay within the blocks of a message. */
    private static final int NOTICES = 20;

    private final Digest digest;
    private final PublicAddress address;

    Blocks(Digest digest, PublicAddress address) {
        this.digest = digest;
        this.address = address;
    }

    /** @param channel whom it goes to, as Slack knows the person */
    Map<String, Object> message(Delivery delivery, String channel) {
        List<Digest.Entry> entries = digest.of(delivery.notices(), delivery.to().personId());
        List<Map<String, Object>> blocks = new ArrayList<>();
        if (entries.size() > 1) {
            blocks.add(Block.header(entries.size() + " things to know"));
            entries.stream().limit(NOTICES).forEach(entry -> add(blocks, entry));
        } else {
            entries.forEach(entry -> add(blocks, entry.text()));
        }
        blocks.add(last(entries.size() - NOTICES));
        return Map.of(
                "channel",
                channel,
                "client_msg_id",
                delivery.id().toString(),
                "text",
                fallback(entries),
                "parse",
                "none",
                "blocks",
                blocks,
                "unfurl_links",
                false,
                "unfurl_media",
                false);
    }

    /** One of several: as little as one has to know before opening it. */
    private void add(List<Map<String, Object>> blocks, Digest.Entry entry) {
        if (entry.heading() != null) {
            blocks.add(Block.section("*%s*".formatted(Mrkdwn.of(entry.heading(), OF_LINE))));
        }
        NoticeText text = entry.text();
        List<String> lines = new ArrayList<>();
        lines.add(Mrkdwn.link(address.of(text.path()), text.brief(), OF_LINK));
        if (text.wording() != null) {
            lines.add(Mrkdwn.of(text.wording().label(), OF_LINE));
        }
        if (text.quote() != null) {
            lines.add(Mrkdwn.quote(text.quote(), OF_LINE));
        }
        if (!text.lines().isEmpty()) {
            lines.add(Mrkdwn.of(String.join("\n", text.lines()), OF_LINE));
        }
        if (text.sayThis() != null) {
            lines.add("*Say this*\n" + Mrkdwn.quote(text.sayThis(), OF_LINE));
        }
        blocks.add(Block.section(String.join("\n", lines)));
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

    private static String fallback(List<Digest.Entry> entries) {
        return entries.stream()
                .limit(NOTICES)
                .map(entry -> Mrkdwn.of(entry.text().headline(), OF_LINE))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }
}
