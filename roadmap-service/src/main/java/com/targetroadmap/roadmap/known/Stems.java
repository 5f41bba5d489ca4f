package com.targetroadmap.roadmap.known;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.German2Stemmer;

/** The stems of a word, English and German: nobody says in which language they ask. */
final class Stems {

    private Stems() {}

    static Set<String> of(String word) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(stem(new EnglishStemmer(), word));
        stems.add(stem(new German2Stemmer(), word));
        return stems;
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
