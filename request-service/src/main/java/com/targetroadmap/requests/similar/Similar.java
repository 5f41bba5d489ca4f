package com.targetroadmap.requests.similar;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The texts that can be found again by what they say. */
@Singleton
public class Similar {

    /** Of a longer question the words after these aren't looked at. */
    private static final int WORDS = 24;

    /** Texts that are compared one by one. */
    private static final int CANDIDATES = 400;

    private static final int FREQUENT_WORDS = 5;
    private static final int TEXTS = 2 * WordIndex.MOST;
    private static final int HITS = 40;

    /** What has less of what a question tells is about something else. */
    private static final double ENOUGH = 0.1;

    /** PostgreSQL, appendix A: query_canceled. */
    private static final String CANCELED = "57014";

    private final WordIndex index;
    private final KnownTexts texts;
    private final Terms terms;
    private final SearchSettings settings;

    Similar(WordIndex index, KnownTexts texts, Terms terms, SearchSettings settings) {
        this.index = index;
        this.texts = texts;
        this.terms = terms;
        this.settings = settings;
    }

    /** What the subject said before is forgotten. */
    @Transactional
    public void keep(UUID subject, Kind kind, String title, String rest) {
        forget(subject);
        add(subject, kind, title, rest, "");
    }

    /**
     * A subject that said nothing before.
     *
     * @param leftOut whose words don't count, because they say who asks and not what
     */
    @Transactional
    public void add(UUID subject, Kind kind, String title, String rest, String leftOut) {
        Said said = Said.of(title, rest, leftOut);
        if (!said.all().isEmpty()) {
            texts.save(KnownText.of(subject, kind, said));
            index.add(subject, said.all());
        }
    }

    @Transactional
    public void forget(UUID subject) {
        texts.findById(subject).ifPresent(text -> {
            index.remove(subject, text.all());
            texts.deleteById(subject);
        });
    }

    /** Answers with what it has when its time is over. Not to be called in a transaction: each step is one. */
    public Found find(String question) {
        List<String> words = Said.telling(question).stream().limit(WORDS).toList();
        Set<Hit> hits = new LinkedHashSet<>();
        boolean partial = false;
        if (!words.isEmpty()) {
            try {
                search(words, hits, Deadline.in(settings.time()));
            } catch (RuntimeException e) {
                if (!isOutOfTime(e)) {
                    throw e;
                }
                partial = true;
            }
        }
        return new Found(best(hits), partial);
    }

    private void search(List<String> words, Set<Hit> hits, Deadline deadline) {
        Map<String, Long> frequencies = index.frequencies(terms.withSame(words), deadline);
        List<Term> all = terms.of(words, frequencies, texts.upTo(TEXTS), deadline);
        Question question = new Question(all);
        Set<UUID> seen = new LinkedHashSet<>();
        List<String> rare = rare(question, frequencies);
        if (!rare.isEmpty()) {
            compare(question, index.withAny(rare, CANDIDATES, deadline), seen, hits, deadline);
        }
        List<String> frequent = question.terms().stream()
                .flatMap(term -> term.words().keySet().stream())
                .filter(word -> !rare.contains(word))
                .limit(FREQUENT_WORDS)
                .toList();
        if (!frequent.isEmpty() && seen.size() < CANDIDATES) {
            compare(question, index.withMany(frequent, CANDIDATES - seen.size(), deadline), seen, hits, deadline);
        }
    }

    /**
     * The words that tell most, and then what else they are called, as long as all texts that have one of them can be
     * compared.
     */
    private static List<String> rare(Question question, Map<String, Long> frequencies) {
        Set<String> wanted = new LinkedHashSet<>();
        question.terms().forEach(term -> wanted.addAll(term.words().keySet()));
        question.terms().forEach(term -> term.same().keySet().forEach(wanted::addAll));
        List<String> rare = new ArrayList<>();
        long room = CANDIDATES;
        for (String word : wanted) {
            long frequency = frequencies.getOrDefault(word, 1L);
            if (frequency <= room) {
                rare.add(word);
                room -= frequency;
            }
        }
        return rare;
    }

    private void compare(Question question, Collection<UUID> found, Set<UUID> seen, Set<Hit> hits, Deadline deadline) {
        List<UUID> fresh = found.stream().filter(seen::add).toList();
        deadline.check();
        if (!fresh.isEmpty()) {
            texts.findBySubjectIdIn(fresh).stream().map(question::heldAgainst).forEach(hits::add);
        }
    }

    private static List<Hit> best(Collection<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.shareOfKnown() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(Hit::subject, Comparator.reverseOrder()))
                .limit(HITS)
                .toList();
    }

    private static boolean isOutOfTime(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfTime
                    || (cause instanceof SQLException sql && CANCELED.equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
