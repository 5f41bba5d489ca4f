package com.targetroadmap.gateway.item;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.ItemHistory;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * The form for an item that is there.
 *
 * @param form {@code null} where the item could not be loaded and nothing was typed
 * @param version of the item that the form is about
 * @param meanwhile what others did since the form was opened
 * @param contested what was changed in the form and by others too
 */
@Introspected
record EditPage(
        Frame frame,
        UUID id,
        Section<RoadmapItem> item,
        @Nullable ItemForm form,
        long version,
        @Nullable Choices choices,
        List<ItemHistory.Event> meanwhile,
        List<String> contested,
        @Nullable Trouble trouble) {

    EditPage with(List<ItemHistory.Event> events, List<String> fields) {
        return new EditPage(frame, id, item, form, version, choices, events, fields, trouble);
    }

    /** Only where nobody has decided on it yet; and where a date was typed that has no place any more. */
    public boolean isReviewed() {
        return !item.isLoaded()
                || item.value().isReviewed()
                || (form != null && !form.values().get("nextReview").isEmpty());
    }
}
