package com.targetroadmap.gateway.item;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** The form for a new item. */
@Introspected
record NewItemPage(
        Frame frame,
        UUID id,
        ItemForm form,
        Choices choices,
        @Nullable Trouble trouble) {

    /** It begins in the future, where product may set a date to look again. */
    public boolean isReviewed() {
        return true;
    }

    /** Nobody else writes about it yet. */
    public List<String> contested() {
        return List.of();
    }
}
