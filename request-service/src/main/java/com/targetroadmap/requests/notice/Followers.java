package com.targetroadmap.requests.notice;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.requests.request.Reading;
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

    @Transactional
    void follow(UUID request, Caller caller) {
        requests.mustSee(request, caller);
        rows.add(request, people.remember(caller));
    }

    @Transactional
    void leave(UUID request, Caller caller) {
        requests.mustSee(request, caller);
        rows.remove(request, caller.id());
    }

    /**
     * @param names of all who follow it
     * @param following whether you do
     */
    @Serdeable
    record Shown(List<String> names, boolean following) {}
}
