package com.targetroadmap.defaults.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.targetroadmap.defaults.token.MakeKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** The keys of one installation, made once for all tests of a JVM. */
public final class TestKeys {

    public static final String GATEWAY = "gateway";
    public static final String ROADMAP_SERVICE = "roadmap-service";
    public static final String REQUEST_SERVICE = "request-service";

    private static final Path DIRECTORY = make();

    private TestKeys() {}

    public static Path directory() {
        return DIRECTORY;
    }

    /** What a Micronaut test application needs to be {@code process} and to believe all three processes. */
    public static Map<String, String> properties(String process) {
        return Map.of(
                "tokens.process", process,
                "tokens.keys", DIRECTORY.toString(),
                "tokens.accepts", String.join(",", GATEWAY, ROADMAP_SERVICE, REQUEST_SERVICE));
    }

    static ECKey privateKey(String process) {
        try {
            return ECKey.parse(Files.readString(DIRECTORY.resolve(process + ".private.jwk")));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path make() {
        try {
            Path directory = Files.createTempDirectory("keys");
            MakeKeys.in(directory, List.of(GATEWAY, ROADMAP_SERVICE, REQUEST_SERVICE));
            leaveNothingBehind(directory);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void leaveNothingBehind(Path directory) throws IOException {
        directory.toFile().deleteOnExit();
        try (var keys = Files.list(directory)) {
            keys.forEach(key -> key.toFile().deleteOnExit());
        }
    }
}
