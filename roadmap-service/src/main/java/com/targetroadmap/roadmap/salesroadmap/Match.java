package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.known.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The search of <em>Can I sell this?</em>: best first, forgiving about single words. */
record Match<T>(T found, double share, double shareOfName) {

    private static final int MOST = 10;

    /** More than half of the words must be met. */
    static <T> List<T> best(Words query, List<T> all, Function<T, Words> name, Function<T, Words> everything) {
        return all.stream()
                .map(one -> new Match<>(one, query.shareIn(everything.apply(one)), query.shareIn(name.apply(one))))
                .filter(match -> match.share > 0.5)
                .sorted(Comparator.<Match<T>>comparingDouble(match -> match.share + match.shareOfName)
                        .reversed())
                .limit(MOST)
                .map(Match::found)
                .toList();
    }
}
