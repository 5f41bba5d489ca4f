package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.theme.Themes;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import com.targetroadmap.roadmap.writing.Put;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes and rewrites items. */
@Singleton
class ItemEditing {

    private final Items items;
    private final Keeping keeping;
    private final ItemReading reading;
    private final Themes themes;
    private final Follows follows;
    private final Changes changes;
    private final ItemFacts facts;

    ItemEditing(
            Items items,
            Keeping keeping,
            ItemReading reading,
            Themes themes,
            Follows follows,
            Changes changes,
            ItemFacts facts) {
        this.items = items;
        this.keeping = keeping;
        this.reading = reading;
        this.themes = themes;
        this.follows = follows;
        this.changes = changes;
        this.facts = facts;
    }

    @Transactional
    Put<ItemView> put(UUID id, ItemBody wanted, Caller caller) {
        Origin origin = changes.begin(caller, wanted);
        Optional<Item> there = items.findById(id);
        if (there.isPresent()) {
            origin.mustBe(there.get().madeBy(), there.get().fingerprint(), "This item");
            return Put.repeated(reading.viewOf(there.get()));
        }
        check(id, wanted, Stage.FUTURE);
        Making making = Making.by(origin, changes.now());
        Item made = keeping.save(Item.of(id, wanted, Standing.in(Stage.FUTURE, making.at()), making, 1));
        facts.tell(List.of(id));
        return Put.made(reading.viewOf(made));
    }

    @Transactional
    ItemView patch(UUID id, EntityTag seen, ItemPatch patch) {
        changes.begin();
        Item before = reading.find(id);
        seen.mustBe(before.version(), reading.viewOf(before));
        ItemBody wanted = changes.checked(patch.onto(ItemBody.of(before)));
        check(id, wanted, before.stage());
        Item after = keeping.update(before.written(wanted));
        facts.tellWithFollowers(List.of(id));
        return reading.viewOf(after);
    }

    private void check(UUID id, ItemBody wanted, Stage stage) {
        if (!themes.existsByIdAndProductId(wanted.themeId(), wanted.productId())) {
            throw Problem.invalid("themeId", "This product has no such theme.");
        }
        if (wanted.nextReview() != null && !stage.isReviewed()) {
            throw Problem.invalid("nextReview", "Leave this out: product looks again only at what isn't planned yet.");
        }
        follows.check(id, wanted.followsId());
    }
}
