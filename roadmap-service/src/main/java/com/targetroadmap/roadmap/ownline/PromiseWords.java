package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.defaults.text.FoundWords;
import java.util.List;
import java.util.regex.Pattern;

/** Words in which a customer hears a promise, in English and German. */
final class PromiseWords {

    private static final List<Pattern> PATTERNS = List.of(
            FoundWords.anyCase("\\b(?:will|shall)\\b"),
            FoundWords.anyCase("\\b(?:guarant(?:ee|ees|eed|eeing|y)|commit|commits|committed|committing|commitments?"
                    + "|promis(?:e|es|ed|ing)|definitely|certainly)\\b"),
            FoundWords.anyCase("\\b(?:werden?|wird|werdet)\\b"),
            FoundWords.anyCase("\\b(?:garanti\\w+|zusagen?|zugesagt\\w*|zusicher\\w*|zugesichert\\w*|verbindlich\\w*"
                    + "|verpflicht\\w*|verspr[eoi]ch\\w*|versprich\\w*|definitiv)\\b"));

    private PromiseWords() {}

    static List<String> in(String text) {
        return FoundWords.in(text, PATTERNS);
    }
}
