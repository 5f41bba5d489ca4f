package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;

/**
 * Who somebody is at the identity provider, with what the newest token said.
 *
 * @param roles with commas
 */
@Introspected
record Account(String issuer, String subject, String name, String roles) {

    Known known() {
        return new Known(issuer, subject, name, List.of(roles.split(",", -1)));
    }

    /** @param mail {@code null} where no token has told */
    @Introspected
    record LastSeen(
            String issuer,
            String subject,
            String name,
            String roles,
            @Nullable String mail) {

        Caller caller() {
            return new Caller(issuer, subject, name, Set.of(roles.split(",", -1)), mail);
        }
    }

    @Serdeable
    record Known(String issuer, String subject, String name, List<String> roles) {}
}
