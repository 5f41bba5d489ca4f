package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.request.WaitingRequest;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/** Whose requests somebody of product wants to see. */
enum Whose {
    ALL,
    /** Those that the caller has taken. */
    MINE,
    /** Those that nobody has taken. */
    UNASSIGNED;

    /** {@code null}: anybody or nobody. */
    @Nullable
    UUID assignee(Caller caller) {
        return switch (this) {
            case ALL -> null;
            case MINE -> caller.id();
            case UNASSIGNED -> WaitingRequest.NOBODY;
        };
    }
}
