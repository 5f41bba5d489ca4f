package com.targetroadmap.requests.customer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A customer.
 *
 * @param name as it was first written
 * @param nameKey the same name however it is typed; unique
 */
@MappedEntity("customer")
record Customer(@Id UUID id, String name, String nameKey) {}
