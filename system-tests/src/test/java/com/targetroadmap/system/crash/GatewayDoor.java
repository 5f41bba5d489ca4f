package com.targetroadmap.system.crash;

import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Through the gateway's forms, signed in, with the token of the session. */
final class GatewayDoor implements Door {

    private final RunningSystem system;
    private final Visitor sales;
    private final Visitor pm;

    GatewayDoor(RunningSystem system) throws IOException {
        this.system = system;
        sales = new Visitor().signIn(system.gateway(), Persona.SALES);
        pm = new Visitor().signIn(system.gateway(), Persona.PM);
    }

    @Override
    public Reply submit(UUID request, String customer, String problem) throws IOException {
        return post(sales, "/requests", request, Map.of("customer", customer, "problem", problem));
    }

    @Override
    public Reply decide(UUID request, UUID decision, String version, String kind, Map<String, String> fields)
            throws IOException {
        Map<String, String> form = new HashMap<>(fields);
        form.put("kind", kind);
        form.put("version", version.replace("\"", ""));
        form.put("confirmed", "true");
        return post(pm, "/triage/%s/decisions".formatted(request), decision, form);
    }

    @Override
    public Reply step(UUID request, String step, UUID id, String text) throws IOException {
        return post(sales, "/requests/%s/%s".formatted(request, step), id, Map.of("text", text));
    }

    @Override
    public Reply move(UUID item, UUID move, String version, Map<String, String> fields) throws IOException {
        Map<String, String> form = new HashMap<>(fields);
        form.put("version", version.replace("\"", ""));
        form.put("confirmed", "true");
        return post(pm, "/board/items/%s/moves".formatted(item), move, form);
    }

    private Reply post(Visitor who, String path, UUID id, Map<String, String> fields) throws IOException {
        Map<String, String> form = new HashMap<>(fields);
        form.put("id", id.toString());
        HttpResponse<String> answer = who.post(system.gateway(), path, form);
        return Reply.ofForm(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""));
    }
}
