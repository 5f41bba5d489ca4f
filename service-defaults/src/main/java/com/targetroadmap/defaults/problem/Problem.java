package com.targetroadmap.defaults.problem;

import io.micronaut.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that refuses, told as problem details (RFC 9457). Throw it anywhere below a controller.
 *
 * <p>{@code type} is stable: clients branch on it, never on the text.
 */
public final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String type;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Object> extensions = new LinkedHashMap<>();

    private Problem(HttpStatus status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    /** Wrong input: 400. Name each field with {@link #field}. */
    public static Problem invalidInput(String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-input", detail);
    }

    /** Wrong input in one field: 400. */
    public static Problem invalid(String field, String message) {
        return invalidInput("Please correct " + field + ".").field(field, message);
    }

    /** Not there, or not the caller's to know of: 404. */
    public static Problem notFound(String what) {
        return new Problem(HttpStatus.NOT_FOUND, "not-found", what + " isn't there.");
    }

    /** Against the rules: 409. */
    public static Problem conflict(String type, String detail) {
        return new Problem(HttpStatus.CONFLICT, type, detail);
    }

    /** Somebody else was faster: 412. Say what changed with {@link #with}. */
    public static Problem stale(String detail) {
        return new Problem(HttpStatus.PRECONDITION_FAILED, "stale-version", detail);
    }

    /** Any other refusal. */
    public static Problem of(HttpStatus status, String type, String detail) {
        return new Problem(status, type, detail);
    }

    public Problem field(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    /** Adds an extension member, for example {@code legalMoves}. */
    public Problem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String type() {
        return type;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }
}
