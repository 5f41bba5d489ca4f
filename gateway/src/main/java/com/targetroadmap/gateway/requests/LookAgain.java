package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** When product looks again at what it declined: on a day, or when so many customers ask, whichever comes first. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record LookAgain(@Nullable LocalDate on, @Nullable Integer atCustomers) {}
