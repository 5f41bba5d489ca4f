package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.writing.Lines;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** All that sales sees of a theme; never its items. */
@Serdeable
record SalesTheme(UUID id, String title, String problem, List<String> questions) {

    static SalesTheme of(OpenTheme theme) {
        return new SalesTheme(theme.id(), theme.title(), theme.problem(), Lines.split(theme.questions()));
    }
}
