package com.targetroadmap.roadmap.writing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("lock_row")
record LockRow(@Id String kind) {}
