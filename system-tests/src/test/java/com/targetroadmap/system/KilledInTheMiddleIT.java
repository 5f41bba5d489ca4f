package com.targetroadmap.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of all three processes while sales submits and a PM triages: what was acknowledged is there. */
class KilledInTheMiddleIT {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int ACCEPTED_BETWEEN_KILLS = 15;

    private static RunningSystem system;
    private static Services services;

    private final Queue<UUID> submitted = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean stopped = new AtomicBoolean();

    @BeforeAll
    static void start() {
        system = RunningSystem.start();
        services = new Services(system);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAfterKillsInTheMiddleOfTriage() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(3);
        List<Future<?>> work = List.of(
                people.submit(this::submitAndAccept),
                people.submit(this::submitAndAccept),
                people.submit(this::submitAndAccept));
        for (int kill = 1; kill <= KILLS; kill++) {
            awaitWork(kill * ACCEPTED_BETWEEN_KILLS);
            system.killAll();
            system.startAll();
        }
        awaitWork((KILLS + 1) * ACCEPTED_BETWEEN_KILLS);
        stopped.set(true);
        for (Future<?> one : work) {
            one.get();
        }
        people.shutdown();

        System.out.printf(
                "%d kills of all three; %d requests and %d acceptances were acknowledged%n",
                KILLS, submitted.size(), accepted.size());
        for (UUID request : submitted) {
            assertThat(read(request).path("reference").asText()).startsWith("REQ-");
        }
        assertThat(submitted.stream().map(this::reference)).doesNotHaveDuplicates();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(this::eachAcceptedRequestHasItsItem);
    }

    private void submitAndAccept() {
        Random random = new Random();
        while (!stopped.get()) {
            UUID request = new UUID(random.nextLong(), random.nextLong());
            try {
                if (submit(request).isAccepted()) {
                    submitted.add(request);
                    accept(request);
                }
            } catch (IOException killed) {
                system.requestService().awaitAnswer();
            }
        }
    }

    private Answer submit(UUID request) throws IOException {
        return services.put(
                Persona.SALES,
                system.requestService(),
                "/requests/" + request,
                Map.of("customer", Map.of("name", "Customer " + request), "problem", "They retype " + request));
    }

    private void accept(UUID request) throws IOException {
        UUID item = UUID.randomUUID();
        String version = services.get(Persona.PM, system.requestService(), "/requests/" + request)
                .version();
        Map<String, Object> newItem = Map.of("id", item, "nameForSales", "Item " + item, "problem", "They retype");
        Answer answer = services.put(
                Persona.PM,
                system.requestService(),
                "/requests/" + request + "/decisions/" + UUID.randomUUID(),
                version,
                Map.of("kind", "ACCEPTED", "newItem", newItem));
        if (answer.isAccepted()) {
            accepted.add(request);
        }
    }

    private void eachAcceptedRequestHasItsItem() throws IOException {
        for (UUID request : accepted) {
            JsonNode shown = read(request);
            String item = shown.path("item").path("id").asText();
            assertThat(shown.path("beingCreated").asBoolean()).as("%s", shown).isFalse();
            assertThat(shown.path("label").asText()).isEqualTo("BEING_EXPLORED");
            JsonNode made = services.get(Persona.PM, system.roadmapService(), "/items/" + item)
                    .body();
            assertThat(made.path("stage").asText()).isEqualTo("DISCOVERY");
            assertThat(made.path("demand").path("customers").asInt()).isEqualTo(1);
        }
    }

    private JsonNode read(UUID request) throws IOException {
        return services.get(Persona.SALES, system.requestService(), "/requests/" + request)
                .body();
    }

    private String reference(UUID request) {
        try {
            return read(request).path("reference").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitWork(int acceptances) {
        await().atMost(Duration.ofMinutes(1)).until(() -> accepted.size() >= acceptances);
    }
}
