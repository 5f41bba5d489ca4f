package com.targetroadmap.gateway.undelivered;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** @param again whether one was just sent again */
@Introspected
record UndeliveredPage(
        Frame frame,
        Section<GivenUp> givenUp,
        boolean again,
        @Nullable Trouble trouble) {}
