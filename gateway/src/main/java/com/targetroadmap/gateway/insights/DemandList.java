package com.targetroadmap.gateway.insights;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;

/** The page of all that is asked for. */
@Introspected
record DemandList(Frame frame, String by, Section<DemandPage> demand) {

    public boolean isOfThemes() {
        return by.equals("THEME");
    }
}
