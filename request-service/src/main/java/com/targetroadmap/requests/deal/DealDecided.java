package com.targetroadmap.requests.deal;

import java.util.UUID;

/** A deal is won, lost or open again. Told in the running transaction. */
public record DealDecided(UUID dealId, DealState state) {}
