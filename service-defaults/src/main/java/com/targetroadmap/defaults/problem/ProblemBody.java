package com.targetroadmap.defaults.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as it is answered (RFC 9457): extensions stand beside the members of the standard. */
final class ProblemBody {

    private static final String TYPES = "urn:target-roadmap:";

    static Map<String, Object> of(Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPES + problem.type());
        body.put("title", problem.status().getReason());
        body.put("status", problem.status().getCode());
        body.put("detail", problem.getMessage());
        if (!problem.errors().isEmpty()) {
            body.put("errors", problem.errors());
        }
        problem.extensions().forEach(body::putIfAbsent);
        return body;
    }

    private ProblemBody() {}
}
