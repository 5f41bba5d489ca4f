package com.targetroadmap.requests.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tails of a name, one for each word, so that whoever types the beginning of a word, or of several, finds it. */
public final class Tails {

    /** Of a longer name the words after these aren't found. */
    private static final int MOST = 20;

    /** The beginning of the name, and of each word in it. */
    private static final Pattern WORD = Pattern.compile("^.|(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{N}]", Pattern.DOTALL);

    private Tails() {}

    public static List<Tail> of(String name) {
        String plain = PlainName.of(name);
        List<Tail> tails = new ArrayList<>();
        Matcher words = WORD.matcher(plain);
        while (tails.size() < MOST && words.find()) {
            tails.add(new Tail(tails.size(), plain.substring(words.start())));
        }
        return tails;
    }
}
