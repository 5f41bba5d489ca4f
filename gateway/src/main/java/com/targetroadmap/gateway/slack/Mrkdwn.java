package com.targetroadmap.gateway.slack;

import java.util.regex.Pattern;

/** Text as Slack's mrkdwn takes it: {@code & < >} escaped, so that nothing in it is a mention or a link, and no longer than it may be. */
final class Mrkdwn {

    private static final String CUT = "…";
    private static final Pattern LINK = Pattern.compile("<[^<>|]+\\|([^<>]+)>");
    private static final Pattern MENTION = Pattern.compile("<[@#!][^<>]*>|[<>]");

    private Mrkdwn() {}

    static String of(String text, int longest) {
        StringBuilder escaped = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String next = escape(point);
            if (escaped.length() + next.length() > longest - CUT.length()) {
                return escaped + CUT;
            }
            escaped.append(next);
        }
        return escaped.toString();
    }

    /** Each line of it behind the sign of a quotation. */
    static String quote(String text, int longest) {
        String plain = of(text, longest - 2 * (int) text.lines().count());
        return ">" + plain.replaceAll("\\R", "\n>");
    }

    /** What somebody wrote in Slack as a person reads it: links by their words, nobody mentioned, nothing escaped. */
    static String plain(String text) {
        String shown = MENTION.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
        return shown.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /** A link with its text. */
    static String link(String address, String text, int longest) {
        return "<%s|%s>".formatted(address, of(text.replace('|', '/'), longest));
    }

    private static String escape(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> Character.toString(point);
        };
    }
}
