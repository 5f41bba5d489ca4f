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

    /**
     * Whether something was told about a subject, and the last of it was no deletion. The newest fact of each subject is
     * kept for good, so this is the truth however long ago it was. Runs in the running transaction.
     */
    boolean isTold(String subject);
}
