package com.targetroadmap.roadmap.theme;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.roadmap.writing.Changes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The theme of items whose theme isn't known: making such an item can't fail by a rule. */
@Singleton
public class Unsorted {

    private final Themes themes;
    private final Facts facts;
    private final Changes changes;

    Unsorted(Themes themes, Facts facts, Changes changes) {
        this.themes = themes;
        this.facts = facts;
        this.changes = changes;
    }

    /** One for each product, made when it is first needed; in the running transaction. */
    public Theme of(UUID productId) {
        UUID id = UUID.nameUUIDFromBytes(("unsorted of " + productId).getBytes(StandardCharsets.UTF_8));
        return themes.findById(id).orElseGet(() -> make(id, productId));
    }

    private Theme make(UUID id, UUID productId) {
        String problem = "What customers asked for and nobody has given a theme yet.";
        Theme made = themes.save(
                new Theme(id, productId, "Unsorted", problem, "", "", false, null, changes.now(), null, null, 1));
        facts.tell(ThemeFact.of(made));
        return made;
    }
}
