package com.targetroadmap.gateway.insights;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;

/** The page of insights; {@code items} and {@code themes} are those that most customers ask for. */
@Introspected
record InsightsPage(
        Frame frame,
        Section<Insights> insights,
        Section<Chart> chart,
        Section<DemandPage> items,
        Section<DemandPage> themes) {

    /** Where requests are listed by label. */
    public String list() {
        return frame.isPm() ? "/requests" : "/";
    }
}
