package com.targetroadmap.gateway.story;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.roadmap.Caution;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * A request with all that happened to it.
 *
 * @param following who is told what its owner is told
 * @param reply what the reader can do about it, as typed so far
 * @param done what was just done: {@code sent}, {@code answered}, {@code withdrawn}, {@code resubmitted}, {@code told}
 *     or {@code dismissed}
 */
@Introspected
record StoryPage(
        Frame frame,
        UUID id,
        Section<RequestCard> card,
        Section<Following> following,
        Caution caution,
        Reply reply,
        String done,
        @Nullable Trouble trouble) {}
