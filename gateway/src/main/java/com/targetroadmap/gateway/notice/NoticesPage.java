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
     * @param ids of all of them, with spaces: what somebody says of this page isn't said of what it doesn't show
     * @param last the oldest one where there are older ones, which count as read with the page; {@code null}: there are none
     * @param next where the next page begins; {@code null} on the last one
     */
    @Introspected
    record Lines(
            List<Line> lines,
            String ids,
            @Nullable String last,
            boolean anyUnread,
            @Nullable String next) {}
}
