package com.targetroadmap.requests.request;

/** Where a request stands between sales and product (design.md, section 6). {@link Step} says what leads where. */
public enum Decision {
    /** Waits for product. */
    NEW,
    /** Product asked; the clock is on sales' side. */
    QUESTION,
    /** Points at an item and shows that item's label. */
    ACCEPTED,
    /** The customer can do it today. */
    ANSWERED,
    /** Belongs to a theme that nobody works on for now. */
    PARKED,
    DECLINED,
    /** Shows what another request of the same customer shows. */
    DUPLICATE,
    /** Taken back by its owner. */
    WITHDRAWN
}
