package com.targetroadmap.requests.delivery;

import java.util.Optional;

/** What deliveries hold, read for whoever gets them. Runs in the caller's transaction. */
interface Contents {

    /** What is left to tell now; empty: nothing. */
    Optional<ClaimedDelivery> shown(Delivery delivery);

    /** The same at the moment at which it is taken to be sent: what happens from then on is told by another message. */
    Optional<ClaimedDelivery> taken(Delivery delivery);
}
