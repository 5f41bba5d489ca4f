package com.targetroadmap.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The two services, spoken to as the gateway speaks to them. */
public final class Services {

    private final RunningSystem system;
    private final GatewayKey key;

    public Services(RunningSystem system) {
        this.system = system;
        this.key = new GatewayKey(system.keys());
    }

    public Answer get(Persona persona, ServiceProcess service, String path) throws IOException {
        return send(call(persona, service, path).GET());
    }

    public Answer put(Persona persona, ServiceProcess service, String path, Object body) throws IOException {
        return send(call(persona, service, path).PUT(BodyPublishers.ofString(Json.text(body))));
    }

    public Answer put(Persona persona, ServiceProcess service, String path, String version, Object body)
            throws IOException {
        return send(
                call(persona, service, path).header("If-Match", version).PUT(BodyPublishers.ofString(Json.text(body))));
    }

    public Answer patch(Persona persona, ServiceProcess service, String path, String version, Object body)
            throws IOException {
        return send(call(persona, service, path)
                .header("If-Match", version)
                .method("PATCH", BodyPublishers.ofString(Json.text(body))));
    }

    /** Reads a feed as a gateway does. */
    public Answer feed(ServiceProcess service, String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(service.url() + "/feed" + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + key.tokenForItself(service.name()))
                .GET());
    }

    /** Claims what is due for a channel as a gateway does; from the first time on the channel is in use. */
    public Answer claim(String channel) throws IOException {
        ServiceProcess service = system.requestService();
        return send(HttpRequest.newBuilder(URI.create(service.url() + "/deliveries/claims/" + UUID.randomUUID()))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key.tokenForCarrying(service.name()))
                .PUT(BodyPublishers.ofString(Json.text(Map.of("channels", List.of(channel))))));
    }

    public RunningSystem system() {
        return system;
    }

    private HttpRequest.Builder call(Persona persona, ServiceProcess service, String path) {
        return HttpRequest.newBuilder(URI.create(service.url() + path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key.tokenFor(persona, service.name()));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException {
        try {
            return Answer.of(Http.CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
