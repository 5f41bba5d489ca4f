package com.targetroadmap.defaults.person;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * The person on whose behalf a call is made, as the gateway's token says. A controller method declares a parameter of
 * this type to get it.
 *
 * @param issuer the identity provider that knows the person
 * @param subject the person's key there
 * @param name the display name
 */
public record Caller(String issuer, String subject, String name, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The id under which services keep this person: derived from issuer and subject, so every service has the same. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
