package com.targetroadmap.roadmap.known;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what is known to sales. To be told, in the running transaction, of each item that was written and of each whose
 * demand has changed; that transaction must have begun as a change, so that the two can't miss each other.
 */
@Singleton
public class KnownToSales {

    private final KnownRows rows;

    KnownToSales(KnownRows rows) {
        this.rows = rows;
    }

    public void refresh(UUID itemId) {
        Optional<Known> before = rows.findById(itemId);
        Optional<Known> after = rows.ifKnown(itemId).map(Known::of);
        if (!before.equals(after)) {
            after.ifPresentOrElse(known -> keep(known, before), () -> forget(itemId));
        }
    }

    private void keep(Known known, Optional<Known> before) {
        if (before.isPresent()) {
            rows.update(known);
        } else {
            rows.save(known);
        }
        if (!before.map(known::isFoundAs).orElse(false)) {
            rows.removeWords(known.id());
            addWords(known);
        }
    }

    /** Which words there are is never forgotten: a word that no item has any more finds nothing. */
    private void addWords(Known known) {
        for (String word : Words.of(known.name()).words()) {
            rows.addWord(known.id(), word, known.strength(), known.since());
            rows.learn(Words.beginningOf(word), word);
        }
    }

    private void forget(UUID itemId) {
        rows.removeWords(itemId);
        rows.deleteById(itemId);
    }
}
