package com.targetroadmap.defaults.note;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

@Serdeable
@MappedEntity("note")
public record Note(@Id String id, String text) {

    public static final String TYPE = "note.v1";

    String subject() {
        return "note/" + id;
    }
}
