package com.targetroadmap.requests.request;

/** Why a decided request is back in the inbox although nobody decided so. */
public enum Returned {
    /** The item was dropped while the acceptance was on its way. */
    ITEM_DROPPED,
    /** The roadmap doesn't hold the item any more. */
    ITEM_GONE,
    /** The request that it was a duplicate of was taken back. */
    ORIGINAL_WITHDRAWN
}
