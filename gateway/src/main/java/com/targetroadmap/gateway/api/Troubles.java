package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.http.HttpStatus;
import java.util.Map;

/** What is true when a service can't be asked, for whoever wrote the program that asked. */
final class Troubles {

    private static final Map<String, String> NAMES = Map.of(Door.ROADMAP, "The roadmap", Door.REQUESTS, "The requests");

    private Troubles() {}

    static Problem unavailable(String service) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "%s can't be read right now. Please ask again in a moment.".formatted(NAMES.get(service)));
    }

    static Problem notSaved(Door door) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "not-saved",
                "Nothing was saved: %s can't be changed right now. Please send it again in a moment."
                        .formatted(NAMES.get(door.service()).replaceFirst("T", "t")));
    }

    static Problem unknown(Door door) {
        return Problem.of(
                HttpStatus.GATEWAY_TIMEOUT,
                "unknown",
                "We can't tell whether this was saved: the answer didn't come in time. "
                        + (door.isRepeatable()
                                ? "Sending the same again to the same address is safe, nothing is saved twice."
                                : "Please read it before you send it again; If-Match keeps it from being done twice."));
    }
}
