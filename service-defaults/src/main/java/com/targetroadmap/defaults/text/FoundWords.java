package com.targetroadmap.defaults.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds words in a text as a person reads it: signs that can't be seen and other ways to write a digit don't hide them. */
public final class FoundWords {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private FoundWords() {}

    /** In the order of the text, each once; finds that overlap are one. */
    public static List<String> in(String text, Collection<Pattern> patterns) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        List<Span> spans = new ArrayList<>();
        patterns.stream()
                .flatMap(pattern -> pattern.matcher(seen).results())
                .map(found -> new Span(found.start(), found.end()))
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(span -> add(spans, span));
        return spans.stream()
                .map(span -> seen.substring(span.start, span.end).strip())
                .distinct()
                .toList();
    }

    private static void add(List<Span> spans, Span next) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last == null || next.start >= last.end) {
            spans.add(next);
        } else {
            spans.set(spans.size() - 1, new Span(last.start, Math.max(last.end, next.end)));
        }
    }

    /** Any case, and letters of every language are letters. */
    public static Pattern anyCase(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    public static Pattern asWritten(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private record Span(int start, int end) {}
}
