package com.targetroadmap.defaults.note;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("note_copy")
public record Copy(@Id String subject, String text, String eventId) {}
