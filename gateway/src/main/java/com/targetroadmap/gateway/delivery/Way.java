package com.targetroadmap.gateway.delivery;

/** A way out to people. Where its settings are missing there is no such bean, and nothing of its channel is claimed. */
public interface Way {

    /** For example {@code MAIL}. */
    String channel();

    /** Tries once, within half a minute whatever the other side does. */
    Carried carry(Delivery delivery);
}
