package com.targetroadmap.defaults.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PeopleTest {

    private ApplicationContext service;
    private People people;

    @BeforeEach
    void start() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh());
        properties.put("flyway.datasources.default.locations", "classpath:db/defaults");
        service = ApplicationContext.run(properties);
        people = service.getBean(People.class);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whoWasHereIsKnownByName() {
        UUID pm = remember(Persona.PM.caller());
        remember(Persona.SALES.caller());

        assertThat(pm).isEqualTo(Persona.PM.caller().id());
        assertThat(people.names(List.of(pm, Persona.SALES2.caller().id()))).isEqualTo(Map.of(pm, "Paula Product"));
        assertThat(people.names(List.of())).isEmpty();
    }

    @Test
    void theNameIsThatOfTheNewestToken() {
        UUID id = remember(new Caller("company", "17", "Ann Smith", Set.of()));

        remember(new Caller("company", "17", "Ann Miller", Set.of()));

        assertThat(people.names(List.of(id))).isEqualTo(Map.of(id, "Ann Miller"));
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        UUID one = remember(new Caller("company", "17", "Ann", Set.of()));
        UUID other = remember(new Caller("partner", "17", "Bob", Set.of()));

        assertThat(people.names(List.of(one, other))).isEqualTo(Map.of(one, "Ann", other, "Bob"));
    }

    @Test
    void aFirstCallThatComesTwiceAtOnceMakesOnePerson() throws Exception {
        var calls = Stream.generate(() -> CompletableFuture.supplyAsync(() -> remember(Persona.LEAD.caller())))
                .limit(20)
                .toList();
        for (var call : calls) {
            assertThat(call.get()).isEqualTo(Persona.LEAD.caller().id());
        }
    }

    @SuppressWarnings("unchecked")
    private UUID remember(Caller caller) {
        TransactionOperations<Connection> transactions = service.getBean(TransactionOperations.class);
        return transactions.executeWrite(change -> people.remember(caller));
    }
}
