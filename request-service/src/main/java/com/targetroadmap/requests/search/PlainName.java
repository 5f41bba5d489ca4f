package com.targetroadmap.requests.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name however it is typed: without differences in case, spaces or the form of a character (Unicode NFKC). */
public final class PlainName {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PlainName() {}

    public static String of(String name) {
        String folded = nfkc(nfkc(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
