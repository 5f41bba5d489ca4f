package com.targetroadmap.defaults.person;

import io.micronaut.core.annotation.Nullable;
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
 * @param mail where this person gets mail: an address of RFC 5321 in plain ASCII; {@code null} where the identity
 *     provider tells none, or one that is none. Nobody else ever reads it: it stands in no answer, fact or log line
 */
public record Caller(
        String issuer,
        String subject,
        String name,
        Set<String> roles,
        @Nullable String mail) {

    public Caller {
        roles = Set.copyOf(roles);
        mail = MailAddress.orNone(mail);
    }

    public Caller(String issuer, String subject, String name, Set<String> roles) {
        this(issuer, subject, name, roles, null);
    }

    /** The id under which services keep this person: derived from issuer and subject, so every service has the same. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Fit for a log: neither name nor address. */
    @Override
    public String toString() {
        return "Caller " + id();
    }
}
