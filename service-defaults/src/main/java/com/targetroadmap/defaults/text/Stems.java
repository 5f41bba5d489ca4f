package com.targetroadmap.defaults.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.German2Stemmer;

/** The stems of a word, English and German: nobody says in which language they ask. */
public final class Stems {

    private Stems() {}

    public static Set<String> of(String word) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(stem(new EnglishStemmer(), word));
        stems.add(stem(new German2Stemmer(), word));
        return stems;
    }

    /** One stem for the forms of a word in either language, where one is enough: English first, then German. */
    public static String one(String word) {
        return stem(new German2Stemmer(), stem(new EnglishStemmer(), word));
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
