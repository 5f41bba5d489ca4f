package com.targetroadmap.requests.team;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

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

    @Serdeable
    record Known(String issuer, String subject, String name, List<String> roles) {}
}
