package com.targetroadmap.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The environment of each process: who it is and where its neighbours and its database are. */
final class Wiring {

    private static final String JDBC = "jdbc:";

    private final SystemPlan plan;
    private final Path keys;
    private final Map<String, Integer> ports;

    /** @param ports of each process by its label */
    Wiring(SystemPlan plan, Path keys, Map<String, Integer> ports) {
        this.plan = plan;
        this.keys = keys;
        this.ports = ports;
    }

    Map<String, String> of(String service, int instance) {
        String label = ServiceProcess.label(service, instance);
        Map<String, String> settings = new HashMap<>();
        settings.put("SERVER_HOST", "127.0.0.1");
        settings.put("TOKEN_KEYS", keys.toString());
        settings.put("MICRONAUT_ENVIRONMENTS", "demo");
        settings.put("ROADMAP_SERVICE_URL", url(label, RunningSystem.ROADMAP_SERVICE, instance));
        settings.put("REQUEST_SERVICE_URL", url(label, RunningSystem.REQUEST_SERVICE, instance));
        if (!service.equals(RunningSystem.GATEWAY)) {
            settings.putAll(database(label, plan.databases().of(service)));
        }
        settings.putAll(plan.settings());
        return settings;
    }

    private String url(String from, String service, int instance) {
        String to = ServiceProcess.label(service, instance);
        return from.equals(to) ? "" : "http://" + way(from, to, Address.local(ports.get(to)));
    }

    private Map<String, String> database(String from, Database database) {
        return Map.of(
                "DATABASE_URL",
                database.url().startsWith("jdbc:h2:") ? database.url() : detoured(from, database.url()),
                "DATABASE_USERNAME",
                database.username(),
                "DATABASE_PASSWORD",
                database.password());
    }

    private String detoured(String from, String url) {
        URI direct = URI.create(url.substring(JDBC.length()));
        Address way = way(from, Detour.DATABASE, new Address(direct.getHost(), direct.getPort()));
        return url.replace(direct.getAuthority(), way.toString());
    }

    private Address way(String from, String to, Address direct) {
        return plan.detour().between(from, to, direct);
    }
}
