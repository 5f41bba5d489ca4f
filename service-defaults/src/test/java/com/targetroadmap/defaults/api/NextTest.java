package com.targetroadmap.defaults.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.targetroadmap.defaults.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

    private static final UUID ID = UUID.fromString("019a5c1e-0000-7000-8000-000000000001");
    private static final Place BEGINNING = new Place(Next.END, LocalDate.EPOCH, ID, 0, "");

    private record Place(Instant time, LocalDate day, UUID id, long number, String text) {

        static Place of(Next place) {
            return new Place(place.time(0), place.day(1), place.id(2), place.number(3), place.text(4));
        }
    }

    @Test
    void aPlaceComesBackAsItWentOutAndNeedsNoEscapingInAnAddress() {
        Instant time = Instant.parse("2026-11-23T09:30:00.123456Z");
        String next = Next.of(time, LocalDate.of(2027, 3, 31), ID, -7, "Zoë of the Harbour");

        assertThat(next).matches("[A-Za-z0-9_-]+");
        assertThat(parse(next)).isEqualTo(new Place(time, LocalDate.of(2027, 3, 31), ID, -7, "Zoë of the Harbour"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whereNothingIsSentAListBegins(String next) {
        assertThat(parse(next)).isEqualTo(BEGINNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23T09:30:00Z",
                "yesterday 2027-03-31 019a5c1e-0000-7000-8000-000000000001 1 a",
                "+1000000000-12-31T23:59:59.999999999Z 2027-03-31 019a5c1e-0000-7000-8000-000000000001 1 a",
                "9999-01-01T00:00:00Z 2027-03-31 019a5c1e-0000-7000-8000-000000000001 1 a",
                "1969-12-31T23:59:59Z 2027-03-31 019a5c1e-0000-7000-8000-000000000001 1 a",
                "2026-11-23T09:30:00Z +10000-01-01 019a5c1e-0000-7000-8000-000000000001 1 a",
                "2026-11-23T09:30:00Z 0000-12-31 019a5c1e-0000-7000-8000-000000000001 1 a",
                "2026-11-23T09:30:00Z 2027-03-31 REQ-1042 1 a",
                "2026-11-23T09:30:00Z 2027-03-31 019a5c1e-0000-7000-8000-000000000001 9223372036854775808 a",
                "2026-11-23T09:30:00Z 2027-03-31 019a5c1e-0000-7000-8000-000000000001 1"
            })
    void whatNoPageEndedWithIsRefused(String place) {
        String next = place.isEmpty() ? "%%%" : Next.of(place);

        assertThat(catchThrowableOfType(Problem.class, () -> parse(next)).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("next"));
    }

    private static Place parse(String next) {
        return Next.parse(next, BEGINNING, 5, Place::of);
    }
}
