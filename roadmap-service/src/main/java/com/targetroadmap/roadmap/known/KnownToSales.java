package com.targetroadmap.roadmap.known;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what is known to sales. To be told, in the running transaction, of each item that was written and of each whose
 * demand has changed; that transaction must have begun as a change, so that the two can't miss each other.
 */
@Singleton
public class KnownToSales {

    private final KnownRows rows;
    private final Vocabulary vocabulary;

    KnownToSales(KnownRows rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    public void refresh(UUID itemId) {
        Optional<Known> before = rows.findById(itemId);
        Optional<Known.Candidate> now = rows.ifKnown(itemId);
        now.ifPresentOrElse(item -> keep(item, before), () -> before.ifPresent(this::forget));
    }

    private void keep(Known.Candidate item, Optional<Known> before) {
        Known known = Known.of(item);
        if (before.isEmpty()) {
            rows.save(known);
        } else if (!before.get().equals(known)) {
            rows.update(known);
        }
        keepWords(known, item.words(), before);
    }

    private void keepWords(Known known, Set<String> words, Optional<Known> before) {
        Set<String> had = vocabulary.of(known.id());
        if (!had.equals(words) || !before.map(known::standsAs).orElse(false)) {
            vocabulary.keep(known, words, had);
        }
    }

    private void forget(Known known) {
        vocabulary.remove(known.id());
        rows.deleteById(known.id());
    }
}
