package com.targetroadmap.requests.request;

/** Why an accepted request is back in the inbox. */
public enum Returned {
    /** The item was dropped while the acceptance was on its way. */
    ITEM_DROPPED,
    /** The roadmap doesn't hold the item any more. */
    ITEM_GONE
}
