package com.targetroadmap.gateway.notice;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import com.targetroadmap.gateway.upstream.Outcome;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;

/** What people have to know and how they want to be told, as request-service keeps it. */
@Singleton
class Notices {

    private static final int PAGE = 30;

    private final NoticesClient client;
    private final Neighbour service;

    Notices(NoticesClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    Asked<NoticeList> list(Caller caller, @Nullable String next) {
        return service.ask(() -> client.list(caller, PAGE, next));
    }

    Asked<Unread> unread(Caller caller) {
        return service.ask(() -> client.unread(caller));
    }

    Outcome<Boolean> read(Caller caller, Read read) {
        return service.write(() -> client.read(caller, read) != null);
    }

    Asked<Preferences> preferences(Caller caller) {
        return service.ask(() -> client.preferences(caller));
    }

    /** On the version that the person has seen. */
    Outcome<Preferences> change(Caller caller, long version, Preferences preferences) {
        return service.writeOnce(() -> client.change(caller, "\"" + version + "\"", preferences));
    }
}
