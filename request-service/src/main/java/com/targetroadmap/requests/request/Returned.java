package com.targetroadmap.requests.request;

/** Why a request is where it is although nobody decided so. */
public enum Returned {
    /** The item was dropped while the acceptance was on its way. */
    ITEM_DROPPED,
    /** The roadmap doesn't hold the item any more. */
    ITEM_GONE,
    /** The request that it was a duplicate of was taken back. */
    ORIGINAL_WITHDRAWN,
    /** Withdrawn, because nobody answered the question of product in ten working days. */
    UNANSWERED
}
