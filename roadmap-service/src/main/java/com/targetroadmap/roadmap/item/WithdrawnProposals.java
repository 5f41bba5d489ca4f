package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.roadmap.demand.ProposalWithdrawn;
import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Removes the item that a request was accepted as when that is undone, if nothing else has touched it. Either way the
 * item is told of once more, so that request-service knows what became of it: also when it never was here, because the
 * proposal and its end came in one.
 */
@Singleton
class WithdrawnProposals implements ApplicationEventListener<ProposalWithdrawn> {

    private final Items items;
    private final Removal removal;
    private final Changes changes;
    private final ItemFacts told;
    private final Facts facts;

    WithdrawnProposals(Items items, Removal removal, Changes changes, ItemFacts told, Facts facts) {
        this.items = items;
        this.removal = removal;
        this.changes = changes;
        this.told = told;
        this.facts = facts;
    }

    @Override
    public void onApplicationEvent(ProposalWithdrawn withdrawn) {
        changes.begin();
        UUID id = withdrawn.id();
        if (items.untouched(id) > 0) {
            removal.of(id);
        }
        if (items.existsById(id)) {
            told.tell(List.of(id));
        } else {
            facts.tell(ItemFact.gone(id));
        }
    }
}
