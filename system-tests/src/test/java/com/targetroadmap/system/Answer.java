package com.targetroadmap.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What a service answered. */
public record Answer(int status, String version, JsonNode body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), Json.tree(response.body()));
    }

    public boolean isAccepted() {
        return status == 200 || status == 201;
    }
}
