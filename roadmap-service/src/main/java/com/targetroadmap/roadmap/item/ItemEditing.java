package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.dependency.Dependencies;
import com.targetroadmap.roadmap.edits.Edits;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.theme.Themes;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.NoDates;
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
    private final Dependencies dependencies;
    private final FieldChanges fields;
    private final Edits edits;
    private final Ranking ranking;
    private final Ordering ordering;

    ItemEditing(
            Items items,
            Keeping keeping,
            ItemReading reading,
            Themes themes,
            Follows follows,
            Changes changes,
            ItemFacts facts,
            Dependencies dependencies,
            FieldChanges fields,
            Edits edits,
            Ranking ranking,
            Ordering ordering) {
        this.items = items;
        this.keeping = keeping;
        this.reading = reading;
        this.themes = themes;
        this.follows = follows;
        this.changes = changes;
        this.facts = facts;
        this.dependencies = dependencies;
        this.fields = fields;
        this.edits = edits;
        this.ranking = ranking;
        this.ordering = ordering;
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
        long onTop = ranking.onTopOf(new Stack(wanted.productId(), Stage.FUTURE, null));
        Item made = keeping.save(Item.of(id, wanted, Standing.in(Stage.FUTURE, making.at(), onTop), making, 1));
        needs(id, wanted);
        ranking.place(made, RankBody.at(wanted.priority()));
        facts.tell(List.of(id));
        return Put.made(reading.viewOf(reading.find(id)));
    }

    @Transactional
    ItemView patch(UUID id, EntityTag seen, ItemPatch patch, Caller caller) {
        Origin origin = changes.begin(caller, patch);
        Item before = reading.find(id);
        reading.mustBeSeen(seen, before);
        ItemBody was = ItemBody.of(before, dependencies.neededBy(id));
        ItemBody wanted = changes.checked(patch.onto(was));
        check(id, wanted, before.stage());
        Item after = keeping.update(before.written(wanted));
        needs(id, wanted);
        edits.note(id, after.version(), changes.now(), origin.person(), fields.between(was, wanted));
        facts.tellWithFollowers(List.of(id));
        return reading.viewOf(ordering.order(after, RankBody.at(wanted.priority()), origin));
    }

    /** Another place in its column, next to what others did meanwhile. */
    @Transactional
    ItemView order(UUID id, RankBody where, Caller caller) {
        Origin origin = changes.begin(caller, where);
        where.mustBeOne();
        return reading.viewOf(ordering.order(reading.find(id), where, origin));
    }

    private void needs(UUID id, ItemBody wanted) {
        if (wanted.dependsOn() != null) {
            dependencies.replace(id, wanted.dependsOn());
        }
    }

    private void check(UUID id, ItemBody wanted, Stage stage) {
        if (!themes.existsByIdAndProductId(wanted.themeId(), wanted.productId())) {
            throw Problem.invalid("themeId", "This product has no such theme.");
        }
        if (wanted.nextReview() != null && !stage.isReviewed()) {
            throw Problem.invalid("nextReview", "Leave this out: product looks again only at what isn't planned yet.");
        }
        if (stage != Stage.RELEASED) {
            NoDates.check("offerToday", wanted.offerToday(), changes.now());
        }
        follows.check(id, wanted.followsId());
        dependencies.check(id, wanted.dependsOn() == null ? List.of() : wanted.dependsOn());
    }
}
