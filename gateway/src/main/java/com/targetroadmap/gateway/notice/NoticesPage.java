package com.targetroadmap.gateway.notice;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** What somebody has to know, the newest first. */
@Introspected
record NoticesPage(
        Frame frame, Section<Lines> notices, @Nullable Trouble trouble) {

    /**
     * @param newest up to which notice all are read where somebody says so of this page; {@code null}: there is none
     * @param next where the next page begins; {@code null} on the last one
     */
    @Introspected
    record Lines(
            List<Line> lines,
            @Nullable String newest,
            boolean anyUnread,
            @Nullable String next) {}
}
