package com.targetroadmap.system.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Services;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Nothing is on its way any more: each service has read everything that the other one told. */
public final class Quiet {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LOOKS = 3;

    private final Services services;
    private int quietLooks;

    private Quiet(Services services) {
        this.services = services;
    }

    public static void await(Services services) {
        Quiet quiet = new Quiet(services);
        Awaitility.await("quiet")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(quiet::lasts);
    }

    private boolean lasts() throws IOException {
        ServiceProcess roadmap = services.system().roadmapService();
        ServiceProcess requests = services.system().requestService();
        quietLooks = hasRead(requests, roadmap) && hasRead(roadmap, requests) ? quietLooks + 1 : 0;
        return quietLooks == LOOKS;
    }

    private boolean hasRead(ServiceProcess reader, ServiceProcess source) throws IOException {
        String newest =
                services.feed(source, "/newest").body().path("lastEventId").asText("");
        JsonNode read = services.get(Persona.PM, reader, "/feed-readers").body().path(0);
        return read.path("lastEventId").asText("").equals(newest)
                && !read.path("rebuilding").asBoolean();
    }
}
