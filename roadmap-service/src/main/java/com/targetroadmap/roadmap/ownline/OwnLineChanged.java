package com.targetroadmap.roadmap.ownline;

import java.util.UUID;

/** What may be said about this item has changed, in the running transaction, because a line was written or taken back. */
public record OwnLineChanged(UUID itemId) {}
