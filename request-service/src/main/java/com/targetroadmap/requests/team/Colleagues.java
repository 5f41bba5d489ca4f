package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who has signed in, and who of them answers customers. */
@Singleton
public class Colleagues {

    /** More product managers than anybody wants to choose from. */
    private static final int DECIDING = 200;

    private final ColleagueRows rows;
    private final People people;

    Colleagues(ColleagueRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    /** Whether a customer's request can be handed over to this person. */
    public boolean answersCustomers(UUID person) {
        return rows.findByPersonId(person).filter(Colleague::answersCustomers).isPresent();
    }

    /** Whether this person decides about requests. */
    public boolean decides(UUID person) {
        return rows.findByPersonId(person).filter(Colleague::decides).isPresent();
    }

    @Transactional(readOnly = true)
    List<Colleague> deciding() {
        return rows.withRoles(Colleague.DECIDING, DECIDING);
    }

    /** All who decide about requests. In the running transaction. */
    public List<UUID> whoDecide() {
        return rows.withRoles(Colleague.DECIDING, DECIDING).stream()
                .map(Colleague::personId)
                .toList();
    }

    @Transactional(readOnly = true)
    boolean isKnown(Caller caller) {
        return rows.findByPersonId(caller.id())
                .filter(known -> known.equals(known.now(caller)))
                .isPresent();
    }

    @Transactional
    void remember(Caller caller) {
        people.remember(caller);
        rows.findByPersonId(caller.id())
                .ifPresentOrElse(known -> rows.update(known.now(caller)), () -> insert(Colleague.of(caller)));
    }

    private void insert(Colleague c) {
        rows.insert(c.personId(), c.name(), c.nameKey(), c.answersCustomers(), c.roles(), c.mail(), c.mailKey());
    }

    /**
     * Whoever gets mail there; where several do, nobody can tell who is meant. Addresses are plain ASCII, and a letter of
     * another alphabet is nobody's, also where it is one of ours when it is written small, as the sign for Kelvin is.
     */
    @Transactional(readOnly = true)
    Optional<Account> withMail(String mail) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(mail)) {
            return Optional.empty();
        }
        List<Account> found = rows.withMail(Colleague.keyOf(mail));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Somebody as the last token said; empty for who hasn't been here since that is kept. In the running transaction. */
    public Optional<Caller> lastSeen(UUID person) {
        return rows.lastSeen(person).map(Account.LastSeen::caller);
    }

    /** Names of people to whom nothing can be sent. In the running transaction. */
    public List<String> withoutMail(int limit) {
        return rows.withoutMail(limit);
    }

    @Transactional(readOnly = true)
    List<Colleague> page(PersonPlace from, int limit) {
        return rows.from(from.nameKey(), from.id(), limit);
    }
}
