package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The PM who looks at a request. */
@MappedEntity("assignment")
record Assignment(@Id UUID requestId, UUID assigneeId) {}
