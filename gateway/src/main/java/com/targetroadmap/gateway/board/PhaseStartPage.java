package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.PhasePreview;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What the start of a phase does, before it is started.
 *
 * @param effect {@code null} where there is no preview
 * @param trouble why it can't be started
 */
@Introspected
record PhaseStartPage(
        Frame frame,
        UUID id,
        Section<PhasePreview> preview,
        @Nullable Effect effect,
        @Nullable Trouble trouble) {}
