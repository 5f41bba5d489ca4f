package com.targetroadmap.gateway.slack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.InItsOwnName;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;

/** Whose a mail address is, as request-service knows it. */
@Client("request-service")
@RequestAttribute(name = InItsOwnName.ATTRIBUTE, value = "true")
interface AccountsClient {

    /** {@code null}: nobody's, or several people's. */
    @Get("/people/by-mail{?mail}")
    @Nullable
    Account withMail(@QueryValue String mail);

    /** Somebody with the rights of the last sign-in. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(String issuer, String subject, String name, Set<String> roles) {

        /** @param mail by which the person was found, which a call without would make unknown */
        Caller caller(String mail) {
            return new Caller(issuer, subject, name, roles, mail);
        }
    }
}
