package com.targetroadmap.requests.deal;

import java.util.UUID;

/** A deal is other than it was, in the running transaction. */
public record DealChanged(UUID id) {}
