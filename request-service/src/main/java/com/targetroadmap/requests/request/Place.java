package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.search.Beginning;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A place in a list that is ordered by when the label changed; opaque to clients.
 *
 * @param titles {@code null} but where everything else is over that words find, and titles come
 */
record Place(Instant since, UUID id, @Nullable InTitles titles) {

    static final Place BEGINNING = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1), null);

    private static final String TITLES = "titles";

    static Place after(Request last) {
        return new Place(last.status().since(), last.id(), null);
    }

    /** Behind this one of the requests that are found by their titles. */
    static Place after(InTitles last) {
        return new Place(Instant.EPOCH, BEGINNING.id, last);
    }

    /** @param hex the title from one of its words on, in bytes */
    record InTitles(String hex, UUID id) {

        static InTitles from(Beginning words) {
            return new InTitles(HexFormat.of().formatHex(words.from()), new UUID(0, 0));
        }

        static InTitles of(TitleRows.Row last) {
            return new InTitles(HexFormat.of().formatHex(last.tail()), last.requestId());
        }

        byte[] tail() {
            return HexFormat.of().parseHex(hex);
        }

        /** A page's place may be asked for with other words: then those that begin so come first. */
        InTitles notBefore(Beginning words) {
            return Arrays.compareUnsigned(tail(), words.from()) < 0 ? from(words) : this;
        }
    }

    static Place parse(String next) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", 2);
            if (parts[0].equals(TITLES)) {
                String[] last = parts[1].split(" ", 2);
                byte[] tail = HexFormat.of().parseHex(last[1]);
                return after(InTitles.of(new TitleRows.Row(UUID.fromString(last[0]), tail)));
            }
            Place place = new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]), null);
            return place.since().isBefore(BEGINNING.since()) && place.since().isAfter(Instant.EPOCH)
                    ? place
                    : BEGINNING;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.invalid("next", "Please use the next of the page before, unchanged.");
        }
    }

    @Override
    public String toString() {
        String place = titles == null ? since + " " + id : TITLES + " " + titles.id() + " " + titles.hex();
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
