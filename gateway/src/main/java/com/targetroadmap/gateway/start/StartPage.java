package com.targetroadmap.gateway.start;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Inbox;
import com.targetroadmap.gateway.roadmap.ExpiredLines;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What the page shows, in the order of its parts.
 *
 * @param due what is to be looked at again, by today
 * @param expired what sales says in the standard words again
 * @param now where the roadmap stands
 * @param undelivered how many messages have lately not arrived
 * @param failing how many webhooks take nothing any more
 */
@Introspected
record StartPage(
        Frame frame,
        Section<Inbox> inbox,
        Section<Due> due,
        Section<ExpiredLines> expired,
        Section<Now> now,
        Section<Long> undelivered,
        Section<Long> failing,
        @Nullable Trouble trouble) {}
