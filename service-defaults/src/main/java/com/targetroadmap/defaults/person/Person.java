package com.targetroadmap.defaults.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Somebody this service has met, with the display name of the newest token. */
@MappedEntity("person")
record Person(@Id UUID id, String issuer, String subject, String name) {

    static Person of(Caller caller) {
        return new Person(caller.id(), caller.issuer(), caller.subject(), caller.name());
    }
}
