package com.targetroadmap.requests.deal;

/** What a deal is about. */
public enum DealKind {
    /** A first one with this customer. */
    NEW,
    /** More of what they have. */
    EXPANSION,
    /** What they have, for longer. */
    RENEWAL
}
