package com.targetroadmap.system.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.targetroadmap.system.Answer;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Databases.Backup;
import com.targetroadmap.system.Desk;
import com.targetroadmap.system.Ground;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Services;
import com.targetroadmap.system.copies.Copies;
import com.targetroadmap.system.copies.Quiet;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One service's database is put back to an older backup under the running system; the two find together by themselves. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Restore {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Databases databases;
    private RunningSystem system;
    private Services services;
    private Desk desk;
    private Ground ground;

    Restore(Databases databases) {
        this.databases = databases;
    }

    @BeforeAll
    void start() throws IOException {
        system = RunningSystem.on(databases).withoutStory().start();
        services = new Services(system);
        desk = new Desk(system);
        ground = Ground.lay(services, system.roadmapService());
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void aRoadmapThatWasPutBackGetsItsBornItemsAgainAndRequestsOfLostItemsReturnToTheInbox() throws Exception {
        UUID kept = made("Kept");
        UUID ofKept = acceptedInto(kept);
        UUID bornBefore = UUID.randomUUID();
        born(bornBefore);
        done(() -> desk.move(kept, "DISCOVERY", ground));
        done(() -> desk.move(kept, "PLANNED", ground));
        Quiet.await(services);
        Backup backup = databases.backUp(system.roadmapService());

        UUID lost = made("Lost");
        UUID ofLost = acceptedInto(lost);
        UUID withdrawnFromLost = acceptedInto(lost);
        done(() -> desk.withdraw(withdrawnFromLost));
        UUID bornAfter = UUID.randomUUID();
        UUID ofBorn = born(bornAfter);
        UUID alsoOfBorn = acceptedInto(bornAfter);
        done(() -> desk.move(bornAfter, "PLANNED", ground));
        done(() -> desk.move(kept, "IN_DEVELOPMENT", ground));
        done(() -> desk.move(bornBefore, "DROPPED", ground));
        done(() -> desk.rename(ground, "Renamed later"));
        Quiet.await(services);
        assertThat(label(ofKept)).isEqualTo("BEING_BUILT");

        long putBack = System.nanoTime();
        backup.putBack();
        UUID bornAtOnce = UUID.randomUUID();
        UUID acceptedAtOnce = born(bornAtOnce);
        awaitAgreement("roadmap-service", putBack);

        assertThat(label(ofKept)).isEqualTo("NOT_STARTED");
        JsonNode returned = desk.request(ofLost).body();
        assertThat(returned.path("decision").asText()).isEqualTo("NEW");
        assertThat(returned.path("returned").asText()).isEqualTo("ITEM_GONE");
        assertThat(desk.request(withdrawnFromLost).body().path("item").isNull()).isTrue();
        for (UUID request : new UUID[] {ofBorn, alsoOfBorn, acceptedAtOnce}) {
            JsonNode shown = desk.request(request).body();
            assertThat(shown.path("decision").asText()).isEqualTo("ACCEPTED");
            assertThat(shown.path("beingCreated").asBoolean()).isFalse();
            assertThat(shown.path("label").asText()).isEqualTo("BEING_EXPLORED");
        }
        JsonNode again = desk.item(bornAfter).body();
        assertThat(again.path("stage").asText()).isEqualTo("DISCOVERY");
        assertThat(again.path("demand").path("customers").asInt()).isEqualTo(2);
        assertThat(desk.item(lost).status()).isEqualTo(404);
        workGoesOn();
    }

    @Test
    void requestsThatWerePutBackAreWhatTheRoadmapCountsAndLabelsCatchUp() throws Exception {
        UUID item = made("Counted");
        UUID accepted = acceptedInto(item);
        UUID waiting = submitted();
        Quiet.await(services);
        Backup backup = databases.backUp(system.requestService());

        done(() -> desk.withdraw(accepted));
        done(() -> desk.acceptInto(waiting, item));
        UUID lost = submitted();
        String lostReference = reference(lost);
        UUID bornOfLost = UUID.randomUUID();
        done(() -> desk.acceptAsNew(lost, bornOfLost, "Born of lost " + bornOfLost));
        done(() -> desk.move(item, "DROPPED", ground));
        UUID later = made("Later");
        Quiet.await(services);
        assertThat(demand(item)).isEqualTo(1);

        long putBack = System.nanoTime();
        backup.putBack();
        UUID atOnce = submitted();
        awaitAgreement("request-service", putBack);

        assertThat(desk.request(lost).status()).isEqualTo(404);
        assertThat(desk.request(accepted).body().path("decision").asText()).isEqualTo("ACCEPTED");
        assertThat(label(accepted)).isEqualTo("NOT_PLANNED");
        assertThat(desk.request(waiting).body().path("decision").asText()).isEqualTo("NEW");
        assertThat(demand(item)).isEqualTo(1);
        assertThat(demand(bornOfLost)).isZero();
        done(() -> desk.acceptInto(atOnce, later));
        System.out.printf(
                "a request that was lost had %s, the first one after it was put back has %s%n",
                lostReference, reference(atOnce));
        workGoesOn();
    }

    private void workGoesOn() throws Exception {
        UUID item = UUID.randomUUID();
        UUID request = born(item);
        done(() -> desk.move(item, "PLANNED", ground));
        await().atMost(SOON).until(() -> label(request).equals("NOT_STARTED"));
        Quiet.await(services);
        assertThat(Copies.differences(databases)).isEmpty();
    }

    private void awaitAgreement(String service, long since) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    Quiet.await(services);
                    assertThat(Copies.differences(databases)).isEmpty();
                });
        System.out.printf(
                "both agreed %d ms after the database of %s was put back%n",
                (System.nanoTime() - since) / 1_000_000, service);
    }

    private UUID made(String name) {
        UUID item = UUID.randomUUID();
        done(() -> desk.make(item, ground, name + " " + item));
        return item;
    }

    private UUID submitted() {
        UUID request = UUID.randomUUID();
        done(() -> desk.submit(request, "Customer " + request, "They retype"));
        return request;
    }

    private UUID acceptedInto(UUID item) {
        UUID request = submitted();
        done(() -> desk.acceptInto(request, item));
        return request;
    }

    private UUID born(UUID item) {
        UUID request = submitted();
        done(() -> desk.acceptAsNew(request, item, "Item " + item));
        await().atMost(SOON).until(() -> desk.item(item).status() == 200);
        return request;
    }

    /** Until it is accepted: what it needs may still be on its way, or the database away for a moment. */
    private static void done(Callable<Answer> write) {
        await().atMost(SOON).until(() -> write.call().isAccepted());
    }

    private String label(UUID request) throws IOException {
        return desk.request(request).body().path("label").asText();
    }

    private String reference(UUID request) throws IOException {
        return desk.request(request).body().path("reference").asText();
    }

    private int demand(UUID item) throws IOException {
        return desk.item(item).body().path("demand").path("customers").asInt();
    }
}
