package com.targetroadmap.defaults.feed;

/** Publishes facts on this service's feed. */
public interface Facts {

    /**
     * Collects a fact. It is written as the last step of the running transaction, so it is published if and only if the
     * change that it tells of is committed. A later fact of the same subject in the same transaction replaces this one.
     *
     * @throws IllegalStateException outside of a writing transaction, or beyond 500 facts in one
     */
    void tell(Fact fact);
}
