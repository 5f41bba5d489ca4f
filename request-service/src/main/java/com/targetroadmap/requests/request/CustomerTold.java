package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import java.util.UUID;

/** A customer heard where a request stands; in the running transaction. */
public record CustomerTold(UUID requestId, Label label) {}
