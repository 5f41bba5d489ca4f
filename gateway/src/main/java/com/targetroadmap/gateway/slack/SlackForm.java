package com.targetroadmap.gateway.slack;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.http.HttpStatus;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What Slack sends, of which the signature needs each byte: so it is taken apart here. */
record SlackForm(Map<String, String> fields) {

    static SlackForm of(String body) {
        return new SlackForm(Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toUnmodifiableMap(
                        parts -> decoded(parts[0]), parts -> decoded(parts[1]), (one, other) -> one)));
    }

    /** Empty where it isn't there. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-input", "This isn't a form as Slack sends it.");
        }
    }
}
