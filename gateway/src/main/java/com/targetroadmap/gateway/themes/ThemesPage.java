package com.targetroadmap.gateway.themes;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;

/** What the page of themes shows. */
@Introspected
record ThemesPage(Frame frame, Section<ThemeList> themes) {}
