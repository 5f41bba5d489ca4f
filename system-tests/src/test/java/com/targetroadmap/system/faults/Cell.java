package com.targetroadmap.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the table in docs/faults.md.
 *
 * @param over what is said on pages whose content comes over the link
 * @param beside what is said on pages whose content doesn't
 * @param form what is said about a form that was sent meanwhile
 * @param stored whether what the form said is in the database then
 * @param backWithin how soon all is as before when the other side is back
 */
record Cell(Link link, Fault fault, String over, String beside, String form, String stored, Duration backWithin) {

    private static final Path TABLE = Path.of("..", "docs", "faults.md");

    static List<Cell> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> line.startsWith("|") && line.contains(" → "))
                    .map(Cell::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell of(String row) {
        List<String> words =
                Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList();
        return new Cell(
                Link.titled(words.get(0)),
                Fault.titled(words.get(1)),
                words.get(2),
                words.get(3),
                words.get(4),
                words.get(5),
                Duration.ofSeconds(Long.parseLong(words.get(6).replace(" s", ""))));
    }

    @Override
    public String toString() {
        return link.title + " is " + fault.title;
    }
}
