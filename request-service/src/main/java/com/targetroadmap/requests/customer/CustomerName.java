package com.targetroadmap.requests.customer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that differ only in case, spaces or the form of a character (Unicode NFKC) are one customer. */
public final class CustomerName {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private CustomerName() {}

    /** The form in which names are compared. */
    public static String key(String name) {
        String folded = nfkc(nfkc(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
