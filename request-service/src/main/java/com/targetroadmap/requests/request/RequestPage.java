package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A page of a list.
 *
 * @param next asks for the page after this one; {@code null}: there is none
 * @param counts of everything the caller sees, by label; they stop at 1,001, which reads "1,000+"
 */
@Serdeable
record RequestPage(List<ShownRequest> requests, @Nullable String next, Map<Label, Long> counts) {}
