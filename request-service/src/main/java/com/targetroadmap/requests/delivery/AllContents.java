package com.targetroadmap.requests.delivery;

import jakarta.inject.Singleton;

/** What deliveries hold, whoever gets them. */
@Singleton
class AllContents {

    private final ToPeople toPeople;
    private final ToEverybody toEverybody;

    AllContents(ToPeople toPeople, ToEverybody toEverybody) {
        this.toPeople = toPeople;
        this.toEverybody = toEverybody;
    }

    Contents of(Delivery delivery) {
        return delivery.personId() == null ? toEverybody : toPeople;
    }
}
