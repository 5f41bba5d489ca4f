package com.targetroadmap.defaults.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in docs/settings.md has every variable that a process reads, and no other. */
class SettingsTableTest {

    private static final Path ROOT = Path.of("..");
    private static final String RESOURCES = "src/main/resources";
    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z_]+)");
    private static final Pattern LISTED = Pattern.compile("`([A-Z][A-Z_]+)`");

    /** Read by what we are built on, without a word in our files. */
    private static final Set<String> OF_OTHERS = Set.of("MICRONAUT_ENVIRONMENTS", "OTEL_EXPORTER_OTLP_ENDPOINT");

    @Test
    void whatIsReadIsListedAndWhatIsListedIsRead() throws IOException {
        Set<String> read = new TreeSet<>(OF_OTHERS);
        for (Path file : files()) {
            read.addAll(found(READ, Files.readString(file)));
        }

        assertThat(found(LISTED, table())).isEqualTo(read);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT, SettingsTableTest::hasResources)) {
            for (Path module : modules) {
                try (DirectoryStream<Path> some = Files.newDirectoryStream(module.resolve(RESOURCES), "*.{yml,xml}")) {
                    some.forEach(files::add);
                }
            }
        }
        return files;
    }

    private static boolean hasResources(Path module) {
        return Files.isDirectory(module.resolve(RESOURCES));
    }

    /** The first column. */
    private static String table() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/settings.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", 3)[1])
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
