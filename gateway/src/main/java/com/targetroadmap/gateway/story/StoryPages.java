package com.targetroadmap.gateway.story;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.RequestCard;
import com.targetroadmap.gateway.requests.Requests;
import com.targetroadmap.gateway.roadmap.Caution;
import com.targetroadmap.gateway.roadmap.Roadmap;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Puts the page of a request together. */
@Singleton
final class StoryPages {

    private final Requests requests;
    private final Roadmap roadmap;
    private final Followers followers;
    private final Clock clock;

    StoryPages(Requests requests, Roadmap roadmap, Followers followers, Clock clock) {
        this.requests = requests;
        this.roadmap = roadmap;
        this.followers = followers;
        this.clock = clock;
    }

    StoryPage of(Frame frame, UUID request, Reply reply, String done, @Nullable Trouble trouble) {
        Caller me = frame.caller();
        var told = requests.request(me, request);
        var follow = followers.of(me, request);
        var forSales = roadmap.forSales(me);
        return new StoryPage(
                frame,
                request,
                told.section().map(shown -> RequestCard.of(shown, me)),
                follow.section(),
                Caution.about(forSales.section(), clock),
                reply,
                done,
                trouble);
    }
}
