package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.roadmap.Found;
import com.targetroadmap.gateway.roadmap.OpenProblem;
import com.targetroadmap.gateway.roadmap.SalesItem;
import com.targetroadmap.gateway.words.Guidance;
import com.targetroadmap.gateway.words.OneLine;
import com.targetroadmap.gateway.words.Wording;
import com.targetroadmap.gateway.words.Words;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers to {@code /sell}: the words of the page, for nobody but the one who asked. */
@Singleton
@Requires(beans = Signature.class)
final class SellWords {

    private static final int OF_LINE = 600;
    private static final int OF_LINK = 150;
    private static final int ITEMS = 5;
    private static final int THEMES = 3;

    private final Words words;

    SellWords(Words words) {
        this.words = words;
    }

    Map<String, Object> of(String asked, Found found, String page) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        found.items().stream().limit(ITEMS).map(this::item).forEach(blocks::add);
        if (found.isNothing()) {
            blocks.add(nothing(found));
        }
        found.themes().stream().limit(THEMES).map(this::problem).forEach(blocks::add);
        blocks.add(Block.context(line("only-say-this") + " " + Mrkdwn.link(page, line("open"), OF_LINK)));
        return toOne(line("answer") + " " + Mrkdwn.of(asked, OF_LINE), blocks);
    }

    Map<String, Object> help() {
        return said("help");
    }

    Map<String, Object> stranger(String page) {
        return toOne(
                line("stranger"), List.of(Block.section(line("stranger") + " " + Mrkdwn.link(page, page, OF_LINK))));
    }

    Map<String, Object> late(String page) {
        return toOne(
                line("late"), List.of(Block.section(line("late") + " " + Mrkdwn.link(page, line("open"), OF_LINK))));
    }

    String line(String key) {
        return words.word("slack", key);
    }

    private Map<String, Object> item(SalesItem item) {
        String name = item.productName() == null ? item.name() : item.name() + " (" + item.productName() + ")";
        return Block.section(headed(name, words.of(item.guidance()), true));
    }

    private Map<String, Object> nothing(Found found) {
        Guidance unknown = new Guidance("unknown", "unknown", Map.of());
        String close = found.closest() == null
                ? words.word("sell", "none-close")
                : line("closest") + " " + found.closest().title() + ". "
                        + found.closest().problem();
        return Block.section(
                headed(words.word("sell", "nothing"), words.of(unknown), false) + "\n" + Mrkdwn.of(close, OF_LINE));
    }

    private Map<String, Object> problem(OpenProblem theme) {
        Guidance notNow = new Guidance("NOT_NOW", "not-now", Map.of());
        return Block.section(headed(theme.title(), words.of(notNow), true));
    }

    private String headed(String title, Wording wording, boolean labelled) {
        String label = labelled ? "\n" + Mrkdwn.of(wording.label(), OF_LINE) : "";
        String say = wording.sayThis() == null
                ? ""
                : "\n*" + line("say-this") + "*\n" + Mrkdwn.quote(wording.sayThis(), OF_LINE);
        return "*" + Mrkdwn.of(OneLine.of(title), OF_LINE) + "*" + label + say;
    }

    private Map<String, Object> said(String key) {
        return toOne(line(key), List.of(Block.section(line(key))));
    }

    /** Nobody else in the channel reads it: customers may be there. */
    private static Map<String, Object> toOne(String text, List<Map<String, Object>> blocks) {
        return Map.of("response_type", "ephemeral", "text", text, "blocks", blocks);
    }
}
