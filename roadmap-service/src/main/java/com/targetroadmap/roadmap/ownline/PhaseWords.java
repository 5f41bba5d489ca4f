package com.targetroadmap.roadmap.ownline;

import com.targetroadmap.defaults.text.FoundWords;
import java.util.List;
import java.util.regex.Pattern;

/** Names of phases, in English and German: they are ours, and a customer takes the next one for a date. */
final class PhaseWords {

    private static final List<Pattern> PATTERNS = List.of(
            FoundWords.anyCase("\\bphases?\\s*(?:no\\.?|nr\\.?|number|nummer|#)?\\s*\\d+\\b"),
            FoundWords.anyCase(
                    "\\bphase\\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf"
                            + "|sechs|sieben|acht|neun|zehn|i{1,3}|iv|v|vi{1,3})\\b"),
            FoundWords.anyCase("\\b(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|next|current|last|later|this"
                    + "|following)\\s+phase\\b"),
            FoundWords.anyCase(
                    "\\b(?:\\d+\\.|(?:erste|zweite|dritte|vierte|fünfte|nächste|aktuelle|jetzige|spätere|letzte"
                            + "|folgende|diese)[nrsm]?)\\s*phase\\b"));

    private PhaseWords() {}

    static List<String> in(String text) {
        return FoundWords.in(text, PATTERNS);
    }
}
