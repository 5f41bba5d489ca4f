package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Passed;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Answers of a service as programs get them: status, type and version as they are, guidance in words. */
@Singleton
final class Answers {

    private final ObjectMapper json;
    private final InWords words;

    Answers(ObjectMapper json, InWords words) {
        this.json = json;
        this.words = words;
    }

    HttpResponse<?> of(Passed passed, Caller caller) {
        MutableHttpResponse<Object> answer =
                HttpResponse.status(passed.status(), null).contentType(passed.type());
        if (passed.version() != null) {
            answer.header(HttpHeaders.ETAG, passed.version());
        }
        return answer.body(words.of(tree(passed.body()), caller));
    }

    private JsonNode tree(String body) {
        try {
            return json.readValue(body, JsonNode.class);
        } catch (IOException e) {
            throw new IllegalStateException("A service has answered something else than JSON", e);
        }
    }
}
