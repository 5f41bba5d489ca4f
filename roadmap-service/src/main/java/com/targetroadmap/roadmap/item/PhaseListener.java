package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.phase.PhaseChanged;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;

/** Tells the items whose guidance changes with a phase. */
@Singleton
class PhaseListener implements ApplicationEventListener<PhaseChanged> {

    private final Items items;
    private final ItemFacts facts;

    PhaseListener(Items items, ItemFacts facts) {
        this.items = items;
        this.facts = facts;
    }

    @Override
    public void onApplicationEvent(PhaseChanged event) {
        facts.tell(event.renumbered() ? items.unfinishedOf(event.productId()) : items.plannedOf(event.productId()));
    }
}
