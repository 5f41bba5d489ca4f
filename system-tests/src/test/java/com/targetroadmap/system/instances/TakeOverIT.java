package com.targetroadmap.system.instances;

import static com.targetroadmap.system.RunningSystem.REQUEST_SERVICE;
import static com.targetroadmap.system.RunningSystem.ROADMAP_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.system.Alone;
import com.targetroadmap.system.Answer;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Desk;
import com.targetroadmap.system.Ground;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.PostgresThere;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One instance reads a feed; when it dies, or can't go on, another one does within five seconds. */
@Alone
@ExtendWith(PostgresThere.class)
class TakeOverIT {

    private static final Duration TAKEN_OVER = Duration.ofSeconds(5);

    /** What a fact takes on its way, on a machine that does other things as well. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(2);

    private static RunningSystem system;
    private static Services services;
    private static Ground ground;

    @BeforeAll
    static void start() throws IOException {
        system = RunningSystem.on(Databases.postgresql())
                .instances(2)
                .only(ROADMAP_SERVICE, REQUEST_SERVICE)
                .start();
        services = new Services(system);
        ground = Ground.lay(services, system.roadmapService());
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @AfterEach
    void allAreThereAgain() {
        List<ServiceProcess> dead =
                system.all().stream().filter(one -> !one.isAlive()).toList();
        dead.forEach(ServiceProcess::start);
        dead.forEach(ServiceProcess::awaitReady);
    }

    @Test
    void oneInstanceReadsAFeedAndAnotherTakesOverWithinFiveSecondsWhenItIsKilled() throws IOException {
        int reading = readerOf(REQUEST_SERVICE);
        int other = 3 - reading;
        Desk desk = desk(other);
        UUID request = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        desk.submit(request, "Seaside Inns", "They write the fire list by hand");
        desk.acceptAsNew(request, item, "Fire list");
        await().atMost(ON_ITS_WAY).until(() -> desk.item(item).status() == 200);

        system.process(REQUEST_SERVICE, reading).kill();
        long killed = System.nanoTime();
        assertThat(desk.move(item, "DROPPED", ground).status()).isEqualTo(200);
        await().atMost(TAKEN_OVER)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> desk.request(request).body().path("label").asText().equals("NOT_PLANNED"));
        print("request-service showed what the roadmap decided %d ms after its reader was killed%n", killed);
        assertThat(isReading(REQUEST_SERVICE, other)).isTrue();
    }

    @Test
    void aReaderWhoseNeighbourDiedLeavesReadingToOneWhoseNeighbourIsThere() throws IOException {
        int reading = readerOf(ROADMAP_SERVICE);
        int other = 3 - reading;
        Desk desk = desk(other);
        UUID request = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        desk.submit(request, "Harbour Hotels", "They copy the arrivals by hand");

        system.process(REQUEST_SERVICE, reading).kill();
        long killed = System.nanoTime();
        assertThat(desk.acceptAsNew(request, item, "Arrivals").status()).isEqualTo(201);
        await().atMost(TAKEN_OVER)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> desk.item(item).status() == 200);
        print("roadmap-service had made the item %d ms after its reader's neighbour was killed%n", killed);
    }

    private static Desk desk(int instance) {
        return new Desk(services, system.process(REQUEST_SERVICE, instance), system.process(ROADMAP_SERVICE, instance));
    }

    /** The one instance that reads the other service's feed. */
    private static int readerOf(String service) {
        await().until(() -> isReading(service, 1) != isReading(service, 2));
        return Stream.of(1, 2)
                .filter(instance -> isReading(service, instance))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isReading(String service, int instance) {
        try {
            Answer readers = services.get(Persona.PM, system.process(service, instance), "/feed-readers");
            return readers.body().path(0).path("reading").asBoolean();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(String what, long since) {
        System.out.printf(what, (System.nanoTime() - since) / 1_000_000);
    }
}
