package com.targetroadmap.gateway.upstream;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Nullable;
import java.util.function.Function;

/** How a write ended: saved, or with some {@link Trouble} that the form has to tell. */
public final class Outcome<T> {

    private final @Nullable T value;
    private final @Nullable Trouble trouble;

    private Outcome(@Nullable T value, @Nullable Trouble trouble) {
        this.value = value;
        this.trouble = trouble;
    }

    static <T> Outcome<T> saved(T value) {
        return new Outcome<>(value, null);
    }

    /** The other side, or the form itself, has said what is wrong. */
    public static <T> Outcome<T> refused(Problem refusal) {
        return new Outcome<>(null, Trouble.of(refusal));
    }

    static <T> Outcome<T> notSaved() {
        return new Outcome<>(null, Trouble.notSaved());
    }

    static <T> Outcome<T> unknown() {
        return new Outcome<>(null, Trouble.unknown());
    }

    boolean isUnknown() {
        return trouble != null && trouble.isUnknown();
    }

    /** Whether the service itself has said how it ended. */
    boolean isAnswered() {
        return trouble == null || !(trouble.isUnknown() || trouble.isNotSaved());
    }

    /** Goes on with what was saved, or with the trouble. */
    public <R> R either(Function<T, R> saved, Function<Trouble, R> otherwise) {
        return trouble == null ? saved.apply(value) : otherwise.apply(trouble);
    }
}
