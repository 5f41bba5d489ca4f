package com.targetroadmap.requests.form;

import com.targetroadmap.defaults.problem.FieldError;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the texts of one body. Texts come out trimmed, with plain line ends; a blank one counts as left out. Lengths
 * are in characters as people count them. {@link #check()} refuses the body with everything that is wrong with it.
 */
public final class Form {

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that has to be there; {@code ask} says what to write, for example "Please write the question." */
    public String needed(String field, @Nullable String text, int limit, String ask) {
        String read = optional(field, text, limit);
        if (read == null) {
            errors.add(new FieldError(field, ask));
            return "";
        }
        return read;
    }

    /** A text that may be left out. */
    public @Nullable String optional(String field, @Nullable String text, int limit) {
        if (text == null || text.codePoints().allMatch(Form::isUnseen)) {
            return null;
        }
        String read = text.replace("\r\n", "\n").strip();
        int length = read.codePointCount(0, read.length());
        if (length > limit) {
            errors.add(new FieldError(
                    field, "Please use at most %,d characters; these are %,d.".formatted(limit, length)));
        }
        if (read.codePoints().anyMatch(Form::unreadable)) {
            errors.add(new FieldError(field, "Please remove the characters that can't be shown."));
        }
        return read;
    }

    /** A text that has no place here. */
    public void leftOut(String field, @Nullable Object content, String why) {
        if (content != null && !content.toString().isBlank()) {
            refuse(field, why);
        }
    }

    public void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws Problem 400 with every field that is wrong */
    public void check() {
        if (errors.isEmpty()) {
            return;
        }
        Problem problem = Problem.invalidInput(
                errors.size() == 1 ? "One thing needs correcting." : "Some things need correcting.");
        errors.forEach(error -> problem.field(error.field(), error.message()));
        throw problem;
    }

    /** Spaces of all kinds, and what only steers other characters: nobody sees a text that has nothing else. */
    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean unreadable(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        return control || Character.getType(character) == Character.SURROGATE;
    }
}
