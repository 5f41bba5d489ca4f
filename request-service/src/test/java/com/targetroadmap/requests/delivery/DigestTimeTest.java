package com.targetroadmap.requests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTest {

    @ParameterizedTest(name = "{2}: {0} in {1}")
    @CsvSource({
        "2026-06-10T05:59:59Z, Europe/Berlin,    before eight,              2026-06-10T06:00:00Z",
        "2026-06-10T06:00:00Z, Europe/Berlin,    at eight it is over,       2026-06-11T06:00:00Z",
        "2026-06-10T12:00:00Z, Europe/Berlin,    after eight,               2026-06-11T06:00:00Z",
        "2026-03-28T12:00:00Z, Europe/Berlin,    the night loses an hour,   2026-03-29T06:00:00Z",
        "2026-03-27T12:00:00Z, Europe/Berlin,    the day before it does,    2026-03-28T07:00:00Z",
        "2026-10-24T12:00:00Z, Europe/Berlin,    the night wins an hour,    2026-10-25T07:00:00Z",
        "2026-10-25T00:30:00Z, Europe/Berlin,    in the hour that is twice, 2026-10-25T07:00:00Z",
        "2026-11-01T12:59:00Z, America/New_York, wins an hour there,        2026-11-01T13:00:00Z",
        "2026-06-10T00:00:00Z, Asia/Kolkata,     half an hour beside,       2026-06-10T02:30:00Z",
        "2026-06-10T22:00:00Z, Pacific/Auckland, it is tomorrow there,      2026-06-11T20:00:00Z",
        "2011-12-29T19:00:00Z, Pacific/Apia,     a day is left out,         2011-12-30T18:00:00Z",
        "2026-06-10T08:00:00Z, UTC,              no zone at all,            2026-06-11T08:00:00Z"
    })
    void aDigestComesAtEightWhereItsReceiverLives(Instant now, ZoneId zone, String when, Instant expected) {
        Instant next = DigestTime.on(DigestTime.next(now, zone), zone);
        assertThat(next).as(when).isEqualTo(expected);
        assertThat(next.atZone(zone).getHour()).isEqualTo(8);
    }
}
