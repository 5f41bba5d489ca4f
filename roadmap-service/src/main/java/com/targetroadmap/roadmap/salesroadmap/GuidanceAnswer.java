package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The answer to <em>Can I sell this?</em>
 *
 * @param closest the theme to talk about where nothing was found; {@code null} where none is close
 */
@Serdeable
record GuidanceAnswer(
        List<SalesItem> items,
        List<SalesTheme> themes,
        @Nullable SalesTheme closest) {}
