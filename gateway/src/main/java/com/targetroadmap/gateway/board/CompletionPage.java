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
 * @param effect what that would do; {@code null} until somebody asks
 */
@Introspected
record CompletionPage(
        Frame frame,
        UUID id,
        Section<Ending> ending,
        Map<String, String> typed,
        @Nullable Effect effect,
        @Nullable Trouble trouble) {

    /** Whether somebody asked what it would do and nobody could tell. */
    public boolean isUnknown() {
        return !typed.isEmpty() && effect == null && trouble == null;
    }
}
