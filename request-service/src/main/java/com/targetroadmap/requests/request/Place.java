package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.Next;
import com.targetroadmap.requests.search.Beginning;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A place in a list that is ordered by when the label changed; opaque to clients.
 *
 * @param titles {@code null} but where everything else is over that words find, and titles come
 */
record Place(Instant since, UUID id, @Nullable InTitles titles) {

    static final Place BEGINNING = new Place(Next.END, new UUID(-1, -1), null);

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

        static InTitles parse(Next place) {
            byte[] tail = HexFormat.of().parseHex(place.text(2));
            return of(new TitleRows.Row(place.id(1), tail));
        }

        byte[] tail() {
            return HexFormat.of().parseHex(hex);
        }

        /** A page's place may be asked for with other words: then those that begin so come first. */
        InTitles notBefore(Beginning words) {
            return Arrays.compareUnsigned(tail(), words.from()) < 0 ? from(words) : this;
        }
    }

    static Place parse(@Nullable String next) {
        return Next.parse(
                next,
                BEGINNING,
                3,
                place -> place.text(0).equals(TITLES)
                        ? after(InTitles.parse(place))
                        : new Place(place.time(0), place.id(1), null));
    }

    @Override
    public String toString() {
        return titles == null ? Next.of(since, id) : Next.of(TITLES, titles.id(), titles.hex());
    }
}
