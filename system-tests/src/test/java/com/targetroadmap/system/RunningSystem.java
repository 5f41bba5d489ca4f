package com.targetroadmap.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole system on free ports of 127.0.0.1 and on databases of its own. */
public final class RunningSystem implements AutoCloseable {

    public static final String ROADMAP_SERVICE = "roadmap-service";
    public static final String REQUEST_SERVICE = "request-service";
    public static final String GATEWAY = "gateway";

    static final List<String> PROCESSES = List.of(ROADMAP_SERVICE, REQUEST_SERVICE, GATEWAY);

    private final Path directory;
    private final Databases databases;
    private final List<ServiceProcess> processes = new ArrayList<>();
    private final Thread lastResort = new Thread(this::end);

    RunningSystem(SystemPlan plan) {
        databases = plan.databases();
        directory = newDirectory();
        Keys.make(keys(), PROCESSES);
        List<String> labels = labels(plan.instances());
        List<Integer> free = Ports.free(labels.size());
        Map<String, Integer> ports = new HashMap<>();
        labels.forEach(label -> ports.put(label, free.get(ports.size())));
        Wiring wiring = new Wiring(plan, keys(), ports);
        for (int instance = 1; instance <= plan.instances(); instance++) {
            for (String service : plan.started()) {
                int port = ports.get(ServiceProcess.label(service, instance));
                processes.add(new ServiceProcess(service, instance, port, directory, wiring.of(service, instance)));
            }
        }
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** One of each process on H2, with the demo story: as {@code ./run}. */
    public static RunningSystem start() {
        return on(Databases.h2()).start();
    }

    /** The databases are closed with the system. */
    public static SystemPlan on(Databases databases) {
        return new SystemPlan(databases);
    }

    public void startAll() {
        all().forEach(ServiceProcess::start);
        all().forEach(ServiceProcess::awaitReady);
    }

    public void killAll() {
        all().forEach(ServiceProcess::kill);
    }

    public ServiceProcess roadmapService() {
        return process(ROADMAP_SERVICE, 1);
    }

    public ServiceProcess requestService() {
        return process(REQUEST_SERVICE, 1);
    }

    public ServiceProcess gateway() {
        return process(GATEWAY, 1);
    }

    /** @param instance counts from 1 */
    public ServiceProcess process(String service, int instance) {
        return all().stream()
                .filter(process -> process.label().equals(ServiceProcess.label(service, instance)))
                .findFirst()
                .orElseThrow();
    }

    public List<ServiceProcess> all() {
        return List.copyOf(processes);
    }

    public Databases databases() {
        return databases;
    }

    /** Stops every process, and drops the databases. Logs stay. Who is never closed ends so with this JVM. */
    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    public Path keys() {
        return directory.resolve("keys");
    }

    private void end() {
        all().forEach(ServiceProcess::beginToStop);
        all().forEach(ServiceProcess::stop);
        databases.close();
    }

    private static List<String> labels(int instances) {
        return Stream.iterate(1, instance -> instance + 1)
                .limit(instances)
                .flatMap(instance -> PROCESSES.stream().map(service -> ServiceProcess.label(service, instance)))
                .toList();
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("target-roadmap");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
