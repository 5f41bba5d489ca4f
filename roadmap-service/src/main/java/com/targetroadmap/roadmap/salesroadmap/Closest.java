package com.targetroadmap.roadmap.salesroadmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The problem area that is closest to a question for which nothing was found. */
final class Closest {

    /** One word of a problem that no other area has is enough; one that half of them have is not. */
    private static final double CLOSE = 0.5;

    private Closest() {}

    /** Empty where none is close: an area that has nothing to do with the question would be no answer. */
    static Optional<OpenTheme> of(List<Meaning> question, List<ProblemArea> areas) {
        double[] closeness = new double[areas.size()];
        for (Meaning word : question) {
            double[] each =
                    areas.stream().mapToDouble(area -> area.closenessOf(word)).toArray();
            long shared =
                    IntStream.range(0, each.length).filter(i -> each[i] > 0).count();
            for (int i = 0; i < each.length; i++) {
                closeness[i] += each[i] > 0 ? each[i] / shared : 0;
            }
        }
        return IntStream.range(0, closeness.length)
                .boxed()
                .filter(i -> closeness[i] >= CLOSE)
                .max(Comparator.comparingDouble((Integer i) -> closeness[i]).thenComparing(Comparator.reverseOrder()))
                .map(i -> areas.get(i).theme());
    }
}
