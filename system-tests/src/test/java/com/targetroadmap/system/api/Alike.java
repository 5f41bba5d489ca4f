package com.targetroadmap.system.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Whether a real answer has all that an example has. What comes out differently each time is compared by its form. */
final class Alike {

    /** Nobody else's to read, and another each time. */
    static final Set<String> SECRET = Set.of("token", "csrfToken");

    /** Where a page ends: opaque, and with a time in it. */
    private static final String NEXT = "next";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    /** Weeks are counted from today on. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Pattern REFERENCE = Pattern.compile("REQ-\\d+");

    /** Ids that the examples choose themselves. */
    private static final String CHOSEN = "01938f7e-0a90-";

    private Alike() {}

    static boolean has(JsonNode answer, JsonNode example) {
        if (example.isObject()) {
            return StreamSupport.stream(((Iterable<String>) example::fieldNames).spliterator(), false)
                    .allMatch(name -> (SECRET.contains(name) || name.equals(NEXT))
                            ? answer.path(name).isTextual()
                            : has(answer.path(name), example.get(name)));
        }
        if (example.isArray()) {
            return StreamSupport.stream(example.spliterator(), false)
                    .allMatch(wanted ->
                            StreamSupport.stream(answer.spliterator(), false).anyMatch(one -> has(one, wanted)));
        }
        if (example.isNumber()) {
            return answer.isNumber();
        }
        return example.isMissingNode() || answer.equals(example) || isOfForm(answer.asText(), example.asText());
    }

    static boolean isId(JsonNode node) {
        return node.isTextual() && ID.matcher(node.asText()).matches();
    }

    private static boolean isOfForm(String text, String example) {
        return both(TIME, text, example)
                || both(DATE, text, example)
                || both(REFERENCE, text, example)
                || (both(ID, text, example) && !example.startsWith(CHOSEN));
    }

    private static boolean both(Pattern form, String text, String example) {
        return form.matcher(text).matches() && form.matcher(example).matches();
    }
}
