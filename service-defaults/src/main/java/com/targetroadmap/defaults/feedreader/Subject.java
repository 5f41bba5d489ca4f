package com.targetroadmap.defaults.feedreader;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** @param removalCursor where to go on with its removal */
@MappedEntity("feed_reader_subject")
record Subject(String feed, @Id String subject, @Nullable String removalCursor) {}
