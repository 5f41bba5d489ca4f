package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.upstream.Passed;
import com.targetroadmap.gateway.upstream.Relay;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each service says about itself. While one is away, what it said last is still true. */
@Singleton
final class Descriptions {

    private static final String PLACE = "/openapi";

    private final Relay relay;
    private final Tree tree;
    private final Map<String, String> last = new ConcurrentHashMap<>();

    Descriptions(Relay relay, Tree tree) {
        this.relay = relay;
        this.tree = tree;
    }

    /** By the names of the services, in an order that stays. */
    Map<String, Map<String, Object>> all(Caller caller) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        List.of(Door.ROADMAP, Door.REQUESTS).forEach(service -> all.put(service, tree.read(of(service, caller))));
        return all;
    }

    private String of(String service, Caller caller) {
        var read = relay.read(service, caller, () -> HttpRequest.GET(PLACE));
        if (read instanceof Section.Loaded<Passed> loaded && loaded.value().status() == 200) {
            last.put(service, loaded.value().body());
        }
        String description = last.get(service);
        if (description == null) {
            throw Troubles.unavailable(service);
        }
        return description;
    }
}
