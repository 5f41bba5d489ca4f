package com.targetroadmap.system.faults;

import static com.targetroadmap.system.Detour.DATABASE;
import static com.targetroadmap.system.RunningSystem.GATEWAY;
import static com.targetroadmap.system.RunningSystem.REQUEST_SERVICE;
import static com.targetroadmap.system.RunningSystem.ROADMAP_SERVICE;

import java.util.Arrays;

/** A way from one process to another, under the name that it has in docs/faults.md. */
enum Link {
    GATEWAY_TO_ROADMAP("gateway → roadmap-service", GATEWAY, ROADMAP_SERVICE),
    GATEWAY_TO_REQUESTS("gateway → request-service", GATEWAY, REQUEST_SERVICE),
    ROADMAP_TO_FEED("roadmap-service → feed of request-service", ROADMAP_SERVICE, REQUEST_SERVICE),
    REQUESTS_TO_FEED("request-service → feed of roadmap-service", REQUEST_SERVICE, ROADMAP_SERVICE),
    ROADMAP_TO_DATABASE("roadmap-service → PostgreSQL", ROADMAP_SERVICE, DATABASE),
    REQUESTS_TO_DATABASE("request-service → PostgreSQL", REQUEST_SERVICE, DATABASE);

    final String title;
    final String from;
    final String to;

    Link(String title, String from, String to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    static Link titled(String title) {
        return Arrays.stream(values())
                .filter(link -> link.title.equals(title))
                .findFirst()
                .orElseThrow();
    }

    static Link between(String from, String to) {
        return Arrays.stream(values())
                .filter(link -> link.from.equals(from) && link.to.equals(to))
                .findFirst()
                .orElseThrow();
    }

    boolean isFeed() {
        return !from.equals(GATEWAY) && !isDatabase();
    }

    boolean isDatabase() {
        return to.equals(DATABASE);
    }

    /** Whether a form of request-service is sent over it or because of it; else one of roadmap-service. */
    boolean isAboutRequests() {
        return this == GATEWAY_TO_REQUESTS || this == ROADMAP_TO_FEED || this == REQUESTS_TO_DATABASE;
    }
}
