package com.targetroadmap.roadmap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * What the service answered.
 *
 * @param text the body as it came
 * @param json the body read
 */
public record Answer(int status, String etag, String text, Object json) {

    public Answer is(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        return this;
    }

    /** Refused with a stable problem type. */
    public Answer refuses(int expected, String type) {
        is(expected);
        assertThat(string("type")).as(text).isEqualTo("urn:target-roadmap:" + type);
        return this;
    }

    /** Refused with 400 because of these fields. */
    public Answer complainsOf(String... fields) {
        refuses(400, "invalid-input");
        assertThat(list("errors")).as(text).extracting("field").containsExactlyInAnyOrder((Object[]) fields);
        return this;
    }

    public String string(String path) {
        Object value = at(path);
        return value == null ? null : value.toString();
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> list(String path) {
        return (List<Map<String, Object>>) at(path);
    }

    /** Walks down: {@code guidance.parameters.name}, {@code items.0.id}. */
    public Object at(String path) {
        Object here = json;
        for (String step : path.split("\\.", -1)) {
            here = here instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }
}
