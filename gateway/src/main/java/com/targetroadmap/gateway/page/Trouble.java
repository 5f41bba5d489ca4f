package com.targetroadmap.gateway.page;

import com.targetroadmap.defaults.problem.FieldError;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Why a form was not accepted, for its page to tell.
 *
 * @param type stable, for branching
 * @param sentence for the person who filled the form in
 * @param errors what to correct, field by field; empty where no field is to blame
 * @param current what somebody else did meanwhile; empty where nobody did
 * @param found words that have to be confirmed; empty where nothing has
 */
@Introspected
public record Trouble(
        HttpStatus status,
        String type,
        String sentence,
        List<FieldError> errors,
        Map<?, ?> current,
        List<String> found) {

    private static final String NOT_SAVED = "not-saved";
    private static final String UNKNOWN = "unknown";

    public static Trouble of(Problem refusal) {
        return new Trouble(
                refusal.status(),
                refusal.type(),
                refusal.getMessage(),
                firstOfEach(refusal.errors()),
                current(refusal),
                found(refusal));
    }

    public static Trouble notSaved() {
        return new Trouble(
                HttpStatus.SERVICE_UNAVAILABLE,
                NOT_SAVED,
                "Nothing was saved this time: that part of the system can't be reached right now. What you typed is still here; "
                        + "please send it again in a moment.",
                List.of(),
                Map.of(),
                List.of());
    }

    public static Trouble unknown() {
        return new Trouble(
                HttpStatus.GATEWAY_TIMEOUT,
                UNKNOWN,
                "We can't tell whether this was saved: the answer didn't come. Sending again is safe, nothing is saved "
                        + "twice.",
                List.of(),
                Map.of(),
                List.of());
    }

    /** By the name of the field. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        errors.forEach(error -> fields.putIfAbsent(error.field(), error.message()));
        return fields;
    }

    /** The same under the names that the form's fields have. */
    public Trouble renamed(Map<String, String> names) {
        List<FieldError> renamed = errors.stream()
                .map(error -> new FieldError(names.getOrDefault(error.field(), error.field()), error.message()))
                .toList();
        return new Trouble(status, type, sentence, renamed, current, found);
    }

    /** One thing at a time: a text that is far too long breaks more than one rule. */
    private static List<FieldError> firstOfEach(List<FieldError> errors) {
        Map<String, FieldError> first = new LinkedHashMap<>();
        errors.forEach(error -> first.putIfAbsent(error.field(), error));
        return List.copyOf(first.values());
    }

    private static Map<?, ?> current(Problem refusal) {
        return refusal.extensions().get("current") instanceof Map<?, ?> current ? current : Map.of();
    }

    private static List<String> found(Problem refusal) {
        return refusal.extensions().get("found") instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }

    public boolean isNotSaved() {
        return type.equals(NOT_SAVED);
    }

    public boolean isUnknown() {
        return type.equals(UNKNOWN);
    }

    public boolean isTaken() {
        return type.equals("id-taken");
    }

    /**
     * Which id the form has now. Words that were changed after a form was saved are another form; everything else is
     * sent again under the same id, so that it is never saved twice.
     */
    public UUID idAfter(UUID id) {
        return isTaken() ? Ids.fresh() : id;
    }

    /** Which version the form is about now: the one that somebody else has made meanwhile, which its page shows. */
    public long versionAfter(long version) {
        return current.get("version") instanceof Number made ? made.longValue() : version;
    }
}
