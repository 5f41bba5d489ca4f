package com.targetroadmap.gateway.signin;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A token for programs, shown once.
 *
 * @param id names it in the log, and where it is revoked
 * @param token goes into the header {@code Authorization: Bearer …}; as secret as a password
 * @param expiresAt when it ends
 */
@Serdeable
public record ApiToken(UUID id, String token, Instant expiresAt) {}
