package com.targetroadmap.defaults.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.OnlyOnH2;
import com.targetroadmap.defaults.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnlyOnH2
class OnlyProcessTest {

    @TempDir
    Path directory;

    @Test
    void aSecondProcessOnTheSameFileSaysSoAndDoesNotStart() throws Exception {
        var file = directory.resolve("roadmap-service");
        var first = startOn(file);
        try (var output = first.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("started");

            assertThatThrownBy(() -> Service.teller(TestDatabase.inFile(file)))
                    .hasStackTraceContaining("The database " + file
                            + " is in use by another process. An H2 file serves one process: stop the other one,");
        } finally {
            first.toHandle().destroyForcibly();
        }
    }

    @Test
    void anAddressThatLetsOtherProcessesInIsRefused() {
        assertThatThrownBy(() -> OnlyProcess.on("jdbc:h2:mem:x;AUTO_SERVER=true", "sa", ""))
                .hasMessageContaining("take it out");
    }

    private static Process startOn(Path file) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", classpath, HoldsDatabase.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
