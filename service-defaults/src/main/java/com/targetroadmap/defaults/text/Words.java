package com.targetroadmap.defaults.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text, without case, accents, order and what stands between them. */
public record Words(Set<String> words) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{N}]+(?:[-/.&+'’][\\p{L}\\p{N}]+)+");

    /** What holds sentences together and says nothing by itself; in English and German. */
    private static final Set<String> SMALL =
            Set.copyOf(List.of(("a an and any are as at be by can could do does for from"
                            + " get give has have how i if in into is it its like looking me my need needs of on one or our"
                            + " please should so some something that the their them then there they thing this to up us want"
                            + " wants we what when which will with would you your"
                            + " aber als am an auch auf aus bei das dass dem den der des die dies diese dieser ein"
                            + " eine einem einen einer es etwas fur gibt haben hat hatte ich ihr ihre ihren im ist kann kein"
                            + " konnen man mein meine mit mochte mochten nach nicht oder ob schon sein sie sind und"
                            + " uns unser unsere vom von was wenn wie wir wird wollen zu zum zur")
                    .split(" ")));

    private static final int BEGINNING = 3;

    public static Words of(String text) {
        return new Words(words(plain(text)));
    }

    public static Words of(Collection<String> texts) {
        return of(joined(texts));
    }

    /** What somebody gave these names may also write as one word: signup for sign-up. */
    public static Words named(Collection<String> names) {
        String plain = plain(joined(names));
        Set<String> words = words(plain);
        JOINED.matcher(plain)
                .results()
                .map(MatchResult::group)
                .forEach(parts -> words.add(GAP.matcher(parts).replaceAll("")));
        return new Words(words);
    }

    /** The first letters, never half a character. */
    public static String beginningOf(String word) {
        int end = Math.min(word.length(), BEGINNING);
        return word.substring(0, Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end);
    }

    /**
     * Without the words that say nothing, unless there are no others.
     *
     * @param besides those that say nothing where this text was written
     */
    public Words telling(Set<String> besides) {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(SMALL);
        telling.removeAll(besides);
        return telling.isEmpty() ? this : new Words(telling);
    }

    private static Set<String> words(String plain) {
        return GAP.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }

    private static String joined(Collection<String> texts) {
        return texts.stream().filter(text -> text != null).collect(Collectors.joining("\n"));
    }
}
