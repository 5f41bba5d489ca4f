package com.targetroadmap.gateway.feeds;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

@Introspected
record FeedsPage(
        Frame frame, List<ReaderPart> readers, @Nullable Trouble trouble) {}
