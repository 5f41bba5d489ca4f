package com.targetroadmap.requests.request;

import java.text.BreakIterator;
import java.util.Locale;

/** A request's title: the first sentence of its problem, cut after a word where it is too long. */
final class Title {

    static final int LIMIT = 80;

    private Title() {}

    static String of(String problem) {
        String text = problem.strip().lines().findFirst().orElse("").strip();
        return shortened(firstSentence(text).replaceFirst("[.\\s]+$", ""));
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end);
    }

    private static String shortened(String sentence) {
        if (sentence.codePointCount(0, sentence.length()) <= LIMIT) {
            return sentence;
        }
        String cut = sentence.substring(0, sentence.offsetByCodePoints(0, LIMIT - 1));
        int lastSpace = cut.lastIndexOf(' ');
        return (lastSpace > LIMIT / 2 ? cut.substring(0, lastSpace) : cut).strip() + "…";
    }
}
