package com.targetroadmap.system;

import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the three processes, started from the jar that Maven built, as {@code ./run} does it. */
final class ServiceProcess {

    private static final List<String> JVM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m");

    private final String name;
    private final int port;
    private final Path log;
    private final Map<String, String> settings;
    private Process process;

    ServiceProcess(String name, int port, Path logs, Map<String, String> settings) {
        this.name = name;
        this.port = port;
        this.log = logs.resolve(name + ".log");
        this.settings = settings;
    }

    void start() {
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of("-jar", jar(name).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(name + " can't be started", e);
        }
    }

    void awaitReady() {
        await("readiness of " + name)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        fail("%s ended while starting:%n%s", name, lastLines());
                    }
                    return answers("/health/readiness");
                });
    }

    /** For those who were cut off: waits until the process, or the one started after it, answers again. */
    void awaitAnswer() {
        await("an answer of " + name)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> answers("/health/readiness"));
    }

    /** As {@code kill -9}: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    void stop() {
        if (process != null) {
            process.destroy();
            awaitEnd();
        }
    }

    String name() {
        return name;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path jar(String module) {
        Path jar = Path.of("..", module, "target", module + ".jar")
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " isn't built; run mvn verify at the top");
        }
        return jar;
    }

    private boolean answers(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return Http.CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitEnd() {
        await("end of " + name).atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    private String lastLines() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
