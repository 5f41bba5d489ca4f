package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps who has been here: with the first call of a person, and with a new name or role; else it costs nothing. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Presence {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    /** More than a company has; what is forgotten is looked up once more. */
    private static final int MOST = 10_000;

    private final Colleagues colleagues;
    private final Map<UUID, Caller> met = new ConcurrentHashMap<>();

    Presence(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void afterwards(HttpRequest<?> request) {
        callerOf(request).filter(caller -> !caller.equals(met.get(caller.id()))).ifPresent(this::meet);
    }

    /** What was asked for is answered whether this succeeds or not; the next call tries again. */
    private void meet(Caller caller) {
        try {
            if (!colleagues.isKnown(caller)) {
                colleagues.remember(caller);
            }
            if (met.size() >= MOST) {
                met.clear();
            }
            met.put(caller.id(), caller);
        } catch (RuntimeException e) {
            LOG.warn("Couldn't keep that somebody was here: {}", e.toString());
        }
    }

    private static Optional<Caller> callerOf(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> authentication.getAttributes().get(Caller.class.getName()))
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast);
    }
}
