package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.MovePreview;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What a move does, before it is made.
 *
 * @param form with what was typed
 * @param item as it is now, where that is a part of the answer: somebody was faster, or the move isn't possible
 * @param effect {@code null} where there is no preview
 */
@Introspected
record MovePage(
        Frame frame,
        UUID id,
        MoveForm form,
        @Nullable Section<RoadmapItem> item,
        Section<MovePreview> preview,
        @Nullable Effect effect,
        @Nullable Trouble trouble) {

    /** The item as it is now; {@code null} where nobody has to know. */
    public @Nullable RoadmapItem now() {
        return item == null ? null : item.value();
    }

    /** Whether sending the same again is all there is to do. */
    public boolean isAgain() {
        return trouble != null && !preview.isLoaded() && (trouble.isNotSaved() || trouble.isUnknown());
    }
}
