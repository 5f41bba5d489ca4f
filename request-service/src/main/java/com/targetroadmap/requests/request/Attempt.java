package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * A step that somebody asks for.
 *
 * @param stepId made by the sender, so that a repeat is the same step
 * @param version the version that the sender has seen; {@code null}: any
 * @param fingerprint of what was sent
 */
public record Attempt(
        UUID requestId, UUID stepId, Step step, @Nullable Long version, String fingerprint, Caller caller) {}
