package com.targetroadmap.gateway.phases;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** What the page of phases shows. */
@Introspected
record PhasesPage(
        Frame frame, Section<PhaseList> phases, @Nullable Trouble trouble) {}
