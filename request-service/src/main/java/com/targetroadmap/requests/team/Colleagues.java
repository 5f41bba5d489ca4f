package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Everybody who has signed in, and who of them answers customers. */
@Singleton
public class Colleagues {

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

    @Transactional(readOnly = true)
    boolean isKnown(Caller caller) {
        return rows.findByPersonId(caller.id())
                .filter(Colleague.of(caller)::equals)
                .isPresent();
    }

    @Transactional
    void remember(Caller caller) {
        people.remember(caller);
        Colleague now = Colleague.of(caller);
        if (rows.findByPersonId(caller.id()).isPresent()) {
            rows.update(now);
        } else {
            rows.insert(now.personId(), now.name(), now.nameKey(), now.answersCustomers());
        }
    }

    @Transactional(readOnly = true)
    List<Colleague> page(PersonPlace from, int limit) {
        return rows.from(from.nameKey(), from.id(), limit);
    }
}
