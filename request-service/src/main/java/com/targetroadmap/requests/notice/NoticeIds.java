package com.targetroadmap.requests.notice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids of version 7 (RFC 9562) with the microseconds behind the milliseconds: their order is that of time. */
final class NoticeIds {

    private static final long VERSION = 0x7000;
    private static final long VARIANT = 1L << 63;

    private NoticeIds() {}

    static UUID at(Instant moment) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        long first = ((micros / 1_000) << 16) | VERSION | (micros % 1_000);
        return new UUID(first, VARIANT | (ThreadLocalRandom.current().nextLong() >>> 2));
    }
}
