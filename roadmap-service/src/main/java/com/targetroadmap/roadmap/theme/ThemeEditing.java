package com.targetroadmap.roadmap.theme;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.product.Products;
import com.targetroadmap.roadmap.writing.Changes;
import com.targetroadmap.roadmap.writing.Origin;
import com.targetroadmap.roadmap.writing.Put;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Makes and changes themes. */
@Singleton
class ThemeEditing {

    private final Themes themes;
    private final Products products;
    private final Changes changes;
    private final Facts facts;

    ThemeEditing(Themes themes, Products products, Changes changes, Facts facts) {
        this.themes = themes;
        this.products = products;
        this.changes = changes;
        this.facts = facts;
    }

    @Transactional
    Put<Theme> put(UUID id, ThemeBody wanted, Caller caller) {
        Origin origin = changes.begin(caller, wanted);
        Optional<Theme> there = themes.findById(id);
        if (there.isPresent()) {
            origin.mustBe(there.get().madeBy(), there.get().fingerprint(), "This theme");
            return Put.repeated(there.get());
        }
        if (!products.existsById(wanted.productId())) {
            throw Problem.invalid("productId", "There is no such product.");
        }
        return Put.made(tell(themes.save(wanted.make(id, changes.now(), origin))));
    }

    @Transactional
    Theme patch(UUID id, EntityTag seen, ThemePatch patch) {
        changes.begin();
        Theme before = themes.findById(id).orElseThrow(() -> Problem.notFound("This theme"));
        seen.mustBe(before.version(), ThemeView.of(before));
        ThemeBody wanted = changes.checked(patch.onto(ThemeBody.of(before)));
        return tell(themes.update(wanted.onto(before)));
    }

    private Theme tell(Theme theme) {
        facts.tell(ThemeFact.of(theme));
        return theme;
    }
}
