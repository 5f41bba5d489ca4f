package com.targetroadmap.defaults.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How many typos a word may have, and how many lie between two words. */
public final class Typos {

    /** Whoever types a word wrong gets most of its beginning right; more letters would only make more keys. */
    private static final int COMPARED = 7;

    private Typos() {}

    /** None in short words and in those with a digit: a letter more or less is another word there. */
    public static int allowedIn(String word) {
        boolean exact = word.length() < 4
                || word.chars().anyMatch(c -> Character.isDigit(c) || Character.isSurrogate((char) c));
        return exact ? 0 : word.length() < 8 ? 1 : 2;
    }

    /** The word's first letters, and what they are with as many left out as it may have typos. */
    public static Set<String> rests(String word) {
        Set<String> all = new HashSet<>();
        leaveOut(word.substring(0, Math.min(word.length(), COMPARED)), allowedIn(word), all);
        return all;
    }

    private static void leaveOut(String letters, int count, Set<String> into) {
        into.add(letters);
        for (int i = 0; count > 0 && i < letters.length(); i++) {
            leaveOut(letters.substring(0, i) + letters.substring(i + 1), count - 1, into);
        }
    }

    /** Letters that are missing, too many, wrong or swapped with their neighbour. */
    public static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
                if (areSwapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
