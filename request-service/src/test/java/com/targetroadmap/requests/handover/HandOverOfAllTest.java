package com.targetroadmap.requests.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class HandOverOfAllTest {

    private static final UUID FROM = Persona.SALES.caller().id();
    private static final UUID TO = Persona.SALES2.caller().id();

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
        service.get(Persona.SALES2, "/requests");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** More than a batch, the last of them by a service that was stopped in the middle. */
    @Test
    void everyRequestAndEveryDealGoesOverHoweverOftenItStops() {
        for (int i = 0; i < Batches.AT_ONCE + 5; i++) {
            service.submitted(Persona.SALES, "Hotel " + i, "They wait.");
        }
        String deal = UUID.randomUUID().toString();
        service.put(Persona.SALES, "/deals/" + deal, "{\"customer\":{\"name\":\"Hotel 1\"},\"deal\":{}}");
        UUID id = begunByAStoppedService();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(counts(Persona.SALES)).as("what is left").isEqualTo(Map.of()));
        assertThat(counts(Persona.SALES2)).isEqualTo(Map.of("WAITING_FOR_PRODUCT", Batches.AT_ONCE + 5));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                service.get(Persona.SALES2, "/deals/" + deal).status())
                        .isEqualTo(200));
        Reply state = put(Persona.LEAD, FROM, id);
        assertThat(state.status()).as("a repeat says how far it is").isEqualTo(200);
        assertThat(state.at("done")).isEqualTo(true);
        assertThat(state.at("requests")).isEqualTo(Batches.AT_ONCE + 5);
    }

    @Test
    void onlyALeadAndOnlyBetweenPeopleWhoAreKnown() {
        assertThat(put(Persona.SALES, FROM, UUID.randomUUID()).status()).isEqualTo(403);
        assertThat(put(Persona.PM, FROM, UUID.randomUUID()).status()).isEqualTo(403);
        assertThat(put(Persona.LEAD, UUID.randomUUID(), UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(put(Persona.LEAD, TO, UUID.randomUUID()).each("errors", "field"))
                .containsExactly("to");
    }

    @Test
    void anIdStandsForOneHandOver() {
        UUID id = UUID.randomUUID();
        service.submitted(Persona.LEAD, "Old Mill", "They wait.");
        assertThat(put(Persona.LEAD, Persona.LEAD.caller().id(), id).status()).isEqualTo(201);
        assertThat(put(Persona.LEAD, FROM, id).problem()).isEqualTo("id-taken");
    }

    /** As it stands in the database when nobody has gone on with it. */
    private static UUID begunByAStoppedService() {
        UUID id = UUID.randomUUID();
        HandingAllOver all = service.bean(HandingAllOver.class);
        all.begin(id, FROM, new NewHandOverOfAll(TO), Persona.LEAD.caller());
        assertThat(service.bean(Batches.class).next(id).isDone()).isFalse();
        return id;
    }

    private static Object counts(Persona who) {
        return service.get(who, "/requests").at("counts");
    }

    private static Reply put(Persona who, UUID from, UUID id) {
        return service.put(who, "/people/%s/hand-overs/%s".formatted(from, id), "{\"to\":\"%s\"}".formatted(TO));
    }
}
