package com.targetroadmap.gateway.slack;

import java.util.List;
import java.util.Map;

/** The blocks of Slack's Block Kit that are used here, around text that is escaped already. */
final class Block {

    private Block() {}

    static Map<String, Object> header(String text) {
        return Map.of("type", "header", "text", plain(text));
    }

    static Map<String, Object> section(String text) {
        return Map.of("type", "section", "text", mrkdwn(text));
    }

    static Map<String, Object> context(String text) {
        return Map.of("type", "context", "elements", List.of(mrkdwn(text)));
    }

    /** A field to fill in. */
    static Map<String, Object> input(String id, String label, String hint, Map<String, Object> element) {
        return Map.of("type", "input", "block_id", id, "label", plain(label), "hint", plain(hint), "element", element);
    }

    static Map<String, Object> plain(String text) {
        return Map.of("type", "plain_text", "text", text);
    }

    /** Verbatim: Slack would otherwise make links and mentions of what people wrote. */
    private static Map<String, Object> mrkdwn(String text) {
        return Map.of("type", "mrkdwn", "text", text, "verbatim", true);
    }
}
