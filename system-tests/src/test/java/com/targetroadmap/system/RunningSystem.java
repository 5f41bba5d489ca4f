package com.targetroadmap.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole system on free ports of 127.0.0.1 and on H2 files of its own, with the demo story. */
final class RunningSystem implements AutoCloseable {

    static final String ROADMAP_SERVICE = "roadmap-service";
    static final String REQUEST_SERVICE = "request-service";
    static final String GATEWAY = "gateway";

    private final Path data;
    private final ServiceProcess roadmapService;
    private final ServiceProcess requestService;
    private final ServiceProcess gateway;

    private RunningSystem(Path data) {
        this.data = data;
        List<Integer> ports = freePorts(3);
        Map<String, String> shared = Map.of(
                "SERVER_HOST",
                "127.0.0.1",
                "TOKEN_KEYS",
                keys().toString(),
                "MICRONAUT_ENVIRONMENTS",
                "demo",
                "ROADMAP_SERVICE_URL",
                "http://127.0.0.1:" + ports.get(0),
                "REQUEST_SERVICE_URL",
                "http://127.0.0.1:" + ports.get(1));
        roadmapService = new ServiceProcess(ROADMAP_SERVICE, ports.get(0), data, onH2(shared, ROADMAP_SERVICE));
        requestService = new ServiceProcess(REQUEST_SERVICE, ports.get(1), data, onH2(shared, REQUEST_SERVICE));
        gateway = new ServiceProcess(GATEWAY, ports.get(2), data, shared);
    }

    static RunningSystem start() {
        try {
            RunningSystem system = new RunningSystem(Files.createTempDirectory("target-roadmap"));
            system.makeKeys();
            system.startAll();
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startAll() {
        all().forEach(ServiceProcess::start);
        all().forEach(ServiceProcess::awaitReady);
    }

    void killAll() {
        all().forEach(ServiceProcess::kill);
    }

    ServiceProcess roadmapService() {
        return roadmapService;
    }

    ServiceProcess requestService() {
        return requestService;
    }

    ServiceProcess gateway() {
        return gateway;
    }

    @Override
    public void close() {
        all().forEach(ServiceProcess::stop);
    }

    private List<ServiceProcess> all() {
        return List.of(roadmapService, requestService, gateway);
    }

    private Map<String, String> onH2(Map<String, String> shared, String service) {
        Map<String, String> settings = new HashMap<>(shared);
        settings.put(
                "DATABASE_URL",
                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;RETENTION_TIME=3000;DB_CLOSE_ON_EXIT=FALSE"
                        .formatted(data.resolve(service)));
        return settings;
    }

    Path keys() {
        return data.resolve("keys");
    }

    private void makeKeys() throws IOException {
        Path jar = ServiceProcess.jar(GATEWAY);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar + ":" + jar.resolveSibling("lib") + "/*",
                "com.targetroadmap.defaults.token.MakeKeys",
                keys().toString()));
        command.addAll(List.of(GATEWAY, ROADMAP_SERVICE, REQUEST_SERVICE));
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("no keys were made");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(RunningSystem::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
