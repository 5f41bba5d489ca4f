package com.targetroadmap.roadmap.known;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A word and one of the keys by which it is found. */
@MappedEntity("known_key")
record KnownKey(@Id String keyText, String word) {}
