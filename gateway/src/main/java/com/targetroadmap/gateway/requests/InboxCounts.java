package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;

/** How many of each; overdue, mine and those that nobody has taken are among those that wait. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record InboxCounts(int waiting, int overdue, int mine, int unassigned, int questions) {}
