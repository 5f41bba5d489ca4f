package com.targetroadmap.gateway.undelivered;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** @param done {@code again}: one was just sent again; {@code nothing}: there was nothing to send any more */
@Introspected
record UndeliveredPage(
        Frame frame,
        Section<GivenUp> givenUp,
        @Nullable String done,
        @Nullable Trouble trouble) {}
