package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page of a list.
 *
 * @param next asks for the page after this one; {@code null}: there is none
 * @param counts of everything the caller sees, by label; they stop at 1,001, which reads "1,000+"
 * @param lookedAt when the reader last said so; {@code null}: never
 * @param changed how many are new since then, among the newest 1,001
 */
@Serdeable
record RequestPage(
        List<ShownRequest> requests,
        @Nullable String next,
        Map<Label, Long> counts,
        @Nullable Instant lookedAt,
        long changed) {}
