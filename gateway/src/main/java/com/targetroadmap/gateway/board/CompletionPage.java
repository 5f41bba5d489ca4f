package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.UUID;

/**
 * Completing a phase: a destination for each unfinished item.
 *
 * @param typed the form as it was sent; empty before
 */
@Introspected
record CompletionPage(
        Frame frame,
        UUID id,
        Section<Ending> ending,
        Map<String, String> typed,
        @Nullable Trouble trouble) {}
