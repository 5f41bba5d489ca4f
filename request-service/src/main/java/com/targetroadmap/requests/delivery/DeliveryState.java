package com.targetroadmap.requests.delivery;

/** What becomes of a delivery. */
public enum DeliveryState {
    /** To be sent, or to be tried again. */
    WAITING,
    SENT,
    /** Nobody tries any more, until a product manager sends it again. */
    GIVEN_UP
}
