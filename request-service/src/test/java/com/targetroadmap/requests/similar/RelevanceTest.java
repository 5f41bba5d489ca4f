package com.targetroadmap.requests.similar;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.requests.testing.RunningService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Whether an ask is found by whoever asks the same in other words: among more than two hundred others, within the first
 * five. The pairs are for measuring: a rule made of their words would measure nothing.
 */
@DatabaseTest
class RelevanceTest {

    private static final int FIRST = 5;

    /** What was reached, and a little less; never under 0.6 on PostgreSQL and 0.4 on H2 (issue 5, point 2). */
    private static final double LEAST = 0.72;

    @Test
    void whoAsksTheSameInOtherWordsFindsIt() {
        List<Pair> pairs = lines("pairs.tsv").stream().map(Pair::of).toList();
        List<String> others = lines("others.txt");
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
        assertThat(others).hasSizeGreaterThanOrEqualTo(200);
        try (RunningService service = new RunningService(TestDatabase.fresh(), Map.of("known.time", "20s"))) {
            Similar similar = service.bean(Similar.class);
            Map<UUID, String> asks = new LinkedHashMap<>();
            others.forEach(ask -> add(similar, asks, ask));
            pairs.forEach(pair -> add(similar, asks, pair.ask()));
            List<String> missed = new ArrayList<>();
            int found = 0;
            int foundOfBlind = 0;
            for (Pair pair : pairs) {
                boolean isFound = similar.find(pair.again()).hits().stream()
                        .limit(FIRST)
                        .anyMatch(hit -> pair.ask().equals(asks.get(hit.subject())));
                found += isFound ? 1 : 0;
                foundOfBlind += isFound && pair.isBlind() ? 1 : 0;
                if (!isFound) {
                    missed.add(pair.again());
                }
            }
            double recall = (double) found / pairs.size();
            System.out.printf(
                    "Known already: %d of %d pairs within the first five among %d asks, recall %.2f; of those written"
                            + " blind %d of %d%n",
                    found,
                    pairs.size(),
                    asks.size(),
                    recall,
                    foundOfBlind,
                    pairs.stream().filter(Pair::isBlind).count());
            assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST);
        }
    }

    @Test
    void noGroupOfWordsConnectsWhatSaysNothing() {
        assertThat(new SameWords().groups())
                .hasSizeGreaterThan(200)
                .allSatisfy(group -> assertThat(group)
                        .hasSizeGreaterThan(1)
                        .allSatisfy(member -> assertThat(member).isNotEmpty()));
    }

    private static void add(Similar similar, Map<UUID, String> asks, String ask) {
        UUID id = UUID.randomUUID();
        asks.put(id, ask);
        similar.add(id, Kind.REQUEST, "", ask, "");
    }

    private static List<String> lines(String file) {
        try (InputStream resource =
                RelevanceTest.class.getResourceAsStream("/com/targetroadmap/requests/known/" + file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Pair(String by, String ask, String again) {

        static Pair of(String line) {
            String[] parts = line.split("\t", -1);
            return new Pair(parts[0], parts[1], parts[2]);
        }

        boolean isBlind() {
            return by.equals("blind");
        }
    }
}
