package com.targetroadmap.requests.testing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** An answer, with its JSON readable by path: {@code customer.name}, {@code story.0.kind}. */
public record Reply(int status, String etag, Object json, String raw) {

    static Reply of(HttpResponse<String> response, Object json) {
        return new Reply(
                response.statusCode(), response.headers().firstValue("ETag").orElse(null), json, response.body());
    }

    /** @return {@code null} where the field is there without anything in it */
    public Object at(String path) {
        Object here = json;
        for (String step : path.split("\\.", -1)) {
            here = step(here, step, path);
        }
        return here;
    }

    public String text(String path) {
        return (String) at(path);
    }

    public List<Object> list(String path) {
        return List.copyOf((List<?>) at(path));
    }

    /** One field of each element of a list. */
    public List<Object> each(String path, String field) {
        return list(path).stream()
                .<Object>map(element -> step(element, field, path))
                .toList();
    }

    /** Of problem details, without the part that is the same for all. */
    public String problem() {
        return text("type").replace("urn:target-roadmap:", "");
    }

    private Object step(Object here, String step, String path) {
        if (here instanceof List<?> list) {
            return list.get(Integer.parseInt(step));
        }
        if (here instanceof Map<?, ?> map && map.containsKey(step)) {
            return map.get(step);
        }
        throw new NoSuchElementException("No %s of %s in %s".formatted(step, path, raw));
    }
}
