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
public final class ServiceProcess {

    private static final List<String> JVM = List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");

    private final String name;
    private final String label;
    private final int port;
    private final Path log;
    private final Map<String, String> settings;
    private final SharedClasses classes;
    private Process process;

    ServiceProcess(String name, int instance, int port, Path logs, Map<String, String> settings) {
        this.name = name;
        this.label = label(name, instance);
        this.port = port;
        this.log = logs.resolve(label + ".log");
        this.settings = settings;
        this.classes = new SharedClasses(name, jar(name));
    }

    public void start() {
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of(classes.option(), "-jar", jar(name).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(label + " can't be started", e);
        }
    }

    public void awaitReady() {
        await("readiness of " + label)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!isAlive()) {
                        fail("%s ended while starting:%n%s", label, lastLines());
                    }
                    return answers("/health/readiness");
                });
    }

    /** For those who were cut off: waits until the process, or the one started after it, answers again. */
    public void awaitAnswer() {
        await("an answer of " + label)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> answers("/health/readiness"));
    }

    /** As {@code kill -9}: no shutdown hook runs. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd();
        }
    }

    /** Several stop at the same time when each has been told before the first one is waited for. */
    void beginToStop() {
        if (process != null) {
            process.destroy();
        }
    }

    public void stop() {
        if (process != null) {
            beginToStop();
            awaitEnd();
            classes.keep();
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Of which service it is an instance. */
    public String name() {
        return name;
    }

    /** The name, with the number of the instance from the second one on: {@code gateway}, {@code gateway-2}. */
    public String label() {
        return label;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String label(String name, int instance) {
        return instance == 1 ? name : name + "-" + instance;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
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
        await("end of " + label).atMost(Duration.ofMinutes(2)).until(() -> !isAlive());
    }

    private String lastLines() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
