package com.targetroadmap.gateway.deal;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Deal;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * A deal, to be changed.
 *
 * @param customer its name; empty where that could not be loaded
 * @param form as typed so far; {@code null}: the deal could not be loaded
 */
@Introspected
record DealPage(
        Frame frame,
        UUID id,
        Section<Deal> deal,
        String customer,
        @Nullable DealForm form,
        @Nullable Trouble trouble) {}
