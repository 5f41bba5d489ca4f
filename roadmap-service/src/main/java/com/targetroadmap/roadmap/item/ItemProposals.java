package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.demand.ItemProposed;
import com.targetroadmap.roadmap.product.ProductMaking;
import com.targetroadmap.roadmap.product.Products;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.theme.Theme;
import com.targetroadmap.roadmap.theme.Themes;
import com.targetroadmap.roadmap.theme.Unsorted;
import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the item that a request was accepted as, once and whatever is missing: this can't fail by a rule. */
@Singleton
class ItemProposals implements ApplicationEventListener<ItemProposed> {

    private final Items items;
    private final Keeping keeping;
    private final Ranking ranking;
    private final Products products;
    private final ProductMaking making;
    private final Themes themes;
    private final Unsorted unsorted;
    private final Changes changes;
    private final ItemFacts facts;

    ItemProposals(
            Items items,
            Keeping keeping,
            Ranking ranking,
            Products products,
            ProductMaking making,
            Themes themes,
            Unsorted unsorted,
            Changes changes,
            ItemFacts facts) {
        this.items = items;
        this.keeping = keeping;
        this.ranking = ranking;
        this.products = products;
        this.making = making;
        this.themes = themes;
        this.unsorted = unsorted;
        this.changes = changes;
        this.facts = facts;
    }

    @Override
    public void onApplicationEvent(ItemProposed proposed) {
        changes.begin();
        if (!items.existsById(proposed.id())) {
            Making now = Making.fromRequest(changes.now());
            ItemBody body = ProposedBody.of(proposed, themeOf(proposed));
            long onTop = ranking.onTopOf(new Stack(body.productId(), Stage.DISCOVERY, null));
            keeping.save(Item.of(proposed.id(), body, Standing.in(Stage.DISCOVERY, now.at(), onTop), now, 1));
            facts.tell(List.of(proposed.id()));
        }
    }

    private Theme themeOf(ItemProposed proposed) {
        return Optional.ofNullable(proposed.themeId())
                .flatMap(themes::findById)
                .orElseGet(() -> unsorted.of(productOf(proposed)));
    }

    private UUID productOf(ItemProposed proposed) {
        return Optional.ofNullable(proposed.productId())
                .filter(products::existsById)
                .orElseGet(() -> making.first().id());
    }
}
