package com.targetroadmap.defaults.api;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a page of a list ended and the next one goes on; opaque to clients, who send it back as they got it. */
public final class Next {

    /** Later than all that happens; a database holds it. */
    public static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final String[] parts;

    private Next(String[] parts) {
        this.parts = parts;
    }

    /** @param parts of the place; only the last one may have spaces in it */
    public static String of(Object... parts) {
        String place = Stream.of(parts).map(String::valueOf).collect(Collectors.joining(" "));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a client sent back.
     *
     * @param parts of how many it is made
     * @param place makes it of its parts
     * @return {@code beginning} where nothing was sent
     * @throws Problem 400 when it is none
     */
    public static <P> P parse(@Nullable String next, P beginning, int parts, Function<Next, P> place) {
        if (next == null || next.isBlank()) {
            return beginning;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
            return place.apply(new Next(text.split(" ", parts)));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    public String text(int part) {
        return parts[part];
    }

    public UUID id(int part) {
        return UUID.fromString(parts[part]);
    }

    public long number(int part) {
        return Long.parseLong(parts[part]);
    }

    /** One that any database holds. */
    public Instant time(int part) {
        Instant time = Instant.parse(parts[part]);
        if (time.isBefore(Instant.EPOCH) || !time.isBefore(END)) {
            throw new IllegalArgumentException("Nothing happened at " + time);
        }
        return time;
    }

    /** One that any database holds. */
    public LocalDate day(int part) {
        LocalDate day = LocalDate.parse(parts[part]);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("Nothing happened on " + day);
        }
        return day;
    }
}
