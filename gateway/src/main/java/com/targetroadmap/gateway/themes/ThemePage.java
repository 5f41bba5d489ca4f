package com.targetroadmap.gateway.themes;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.Theme;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * The form for a theme.
 *
 * @param id {@code null} for a new one
 * @param theme as it is now; of a new one {@code null} inside
 */
@Introspected
record ThemePage(
        Frame frame,
        @Nullable UUID id,
        Section<ProductChoice> products,
        Section<Theme> theme,
        ThemeForm form,
        @Nullable Trouble trouble) {

    public String action() {
        return id == null ? "/themes" : "/themes/" + id;
    }
}
