package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.Theme;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** The form for a new item. */
@Introspected
record NewItemPage(
        Frame frame,
        NewItemForm form,
        Section<List<Theme>> themes,
        @Nullable Trouble trouble) {}
