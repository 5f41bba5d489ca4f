package com.targetroadmap.gateway.page;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a page whose content comes from another service: {@link Loaded} or {@link Unavailable}. "There are none" is
 * something else than "could not be loaded".
 */
public sealed interface Section<T> {

    boolean isLoaded();

    /** {@code null} when it could not be loaded. */
    @Nullable
    T value();

    <R> Section<R> map(Function<T, R> change);

    /** What two answers make together; unavailable where one of them is. */
    static <A, B, R> Section<R> both(Section<A> first, Section<B> second, BiFunction<A, B, R> together) {
        return first.isLoaded() ? second.map(value -> together.apply(first.value(), value)) : first.map(none -> null);
    }

    static <T> Section<T> of(T value) {
        return new Loaded<>(value);
    }

    static <T> Section<T> unavailable(@Nullable Instant lastAnswer) {
        return new Unavailable<>(lastAnswer);
    }

    /** The service has answered. */
    @Introspected
    record Loaded<T>(T value) implements Section<T> {

        @Override
        public boolean isLoaded() {
            return true;
        }

        @Override
        public <R> Section<R> map(Function<T, R> change) {
            return new Loaded<>(change.apply(value));
        }
    }

    /**
     * The service has not answered in time.
     *
     * @param lastAnswer when it last did; {@code null} when not since this gateway started
     */
    @Introspected
    record Unavailable<T>(@Nullable Instant lastAnswer) implements Section<T> {

        @Override
        public boolean isLoaded() {
            return false;
        }

        @Override
        public @Nullable T value() {
            return null;
        }

        @Override
        public <R> Section<R> map(Function<T, R> change) {
            return new Unavailable<>(lastAnswer);
        }
    }
}
