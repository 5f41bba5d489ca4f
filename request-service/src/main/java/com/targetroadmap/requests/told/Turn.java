package com.targetroadmap.requests.told;

/** How what may be said today differs from what a customer was told. */
public enum Turn {
    /** The customer counts on more than there is. */
    WEAKER,
    STRONGER,
    /** The customer was told to wait for an answer, and there is one. */
    ANSWER
}
