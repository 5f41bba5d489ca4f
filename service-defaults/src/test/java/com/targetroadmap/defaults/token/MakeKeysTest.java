package com.targetroadmap.defaults.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeKeysTest {

    @TempDir
    Path temp;

    @Test
    void makesAPairForEachProcessAndTheSecretOfTheSessionsForTheOwnersEyesOnly() throws Exception {
        MakeKeys.main(new String[] {temp.resolve("data/keys").toString(), "gateway", "other"});

        Path keys = temp.resolve("data/keys");
        assertThat(contents(keys))
                .containsOnlyKeys(
                        "gateway.private.jwk",
                        "gateway.public.jwk",
                        "gateway.session.secret",
                        "other.private.jwk",
                        "other.public.jwk");
        assertThat(permissions(keys)).isEqualTo("rwx------");
        assertThat(contents(keys).keySet())
                .allSatisfy(file -> assertThat(permissions(keys.resolve(file))).isEqualTo("rw-------"));
        assertThat(contents(keys).get("other.public.jwk")).doesNotContain("\"d\"");
        assertThat(Base64.getDecoder().decode(contents(keys).get("gateway.session.secret")))
                .hasSize(64);
    }

    @Test
    void keepsWhatIsThereAndMakesWhatIsMissing() throws Exception {
        MakeKeys.in(temp, List.of("gateway", "other"));
        var before = contents(temp);
        Files.delete(temp.resolve("other.public.jwk"));

        MakeKeys.in(temp, List.of("gateway", "other"));

        assertThat(contents(temp)).isEqualTo(before);
    }

    @Test
    void saysWhatItNeeds() {
        assertThatIllegalArgumentException().isThrownBy(() -> MakeKeys.main(new String[0]));
    }

    private static Map<String, String> contents(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), MakeKeysTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
