package com.targetroadmap.requests.notice;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.request.Reading;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Keeps who follows which request. */
@Singleton
class Followers {

    private final FollowerRows rows;
    private final Reading requests;
    private final People people;

    Followers(FollowerRows rows, Reading requests, People people) {
        this.rows = rows;
        this.requests = requests;
        this.people = people;
    }

    @Transactional(readOnly = true)
    Shown of(UUID request, Caller caller) {
        requests.mustSee(request, caller);
        List<UUID> ids = rows.of(request);
        return new Shown(people.names(ids).values().stream().sorted().toList(), ids.contains(caller.id()));
    }

    /** Saying it twice is saying it once. */
    @Transactional
    void follow(UUID request, Wish body, Caller caller) {
        if (body.following() == null) {
            throw Problem.invalid("following", "Please say whether you follow it.");
        }
        requests.mustSee(request, caller);
        UUID person = people.remember(caller);
        if (body.following()) {
            rows.add(request, person);
        } else {
            rows.remove(request, person);
        }
    }

    @Serdeable
    record Wish(@Nullable Boolean following) {}

    /**
     * @param names of all who follow it
     * @param following whether you do
     */
    @Serdeable
    record Shown(List<String> names, boolean following) {}
}
