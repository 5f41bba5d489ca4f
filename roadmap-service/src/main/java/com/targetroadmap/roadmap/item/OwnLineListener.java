package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.ownline.OwnLineChanged;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the item that a line was written for. */
@Singleton
class OwnLineListener implements ApplicationEventListener<OwnLineChanged> {

    private final ItemFacts facts;

    OwnLineListener(ItemFacts facts) {
        this.facts = facts;
    }

    @Override
    public void onApplicationEvent(OwnLineChanged event) {
        facts.tell(List.of(event.itemId()));
    }
}
