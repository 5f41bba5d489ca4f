package com.targetroadmap.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.system.Alone;
import com.targetroadmap.system.GatewayKey;
import com.targetroadmap.system.Http;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SIGTERM to a real process while requests run, as a balancer lets them. */
@Alone
class GracefulStopIT {

    private static final int CLIENTS = 6;
    private static final int BEFORE = 300;

    /** Docker kills after ten seconds what it has asked to stop. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static RunningSystem system;

    @BeforeAll
    static void start() {
        system = RunningSystem.start();
        // The first stop of all may leave behind what makes starts quicker, which takes seconds of its own.
        system.all().forEach(ServiceProcess::stop);
        system.startAll();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void aServiceStopsWithoutAFailedRequest() throws Exception {
        String token = new GatewayKey(system.keys()).tokenFor(Persona.SALES, RunningSystem.REQUEST_SERVICE);

        assertStopsWithoutAFailedRequest(
                system.requestService(), "/requests?limit=20", "Authorization: Bearer " + token);
    }

    @Test
    void theGatewayStopsWithoutAFailedRequestAndSendsOpenPagesElsewhere() throws Exception {
        var visitor = new Visitor().signIn(system.gateway(), Persona.SALES);
        var live = HttpRequest.newBuilder(URI.create(system.gateway().url() + "/live"))
                .header("Accept", "text/event-stream")
                .build();
        CompletableFuture<String> page =
                visitor.http().sendAsync(live, BodyHandlers.ofString()).thenApply(answer -> answer.body());

        assertStopsWithoutAFailedRequest(system.gateway(), "/sales-roadmap", "Cookie: " + cookies(visitor));

        assertThat(page).succeedsWithin(SOON).asString().contains("event: beat");
    }

    private static void assertStopsWithoutAFailedRequest(ServiceProcess process, String path, String header)
            throws Exception {
        var load = new Load(CLIENTS, () -> new KeptConnection(URI.create(process.url()), path, header));
        await().atMost(Duration.ofMinutes(1)).until(() -> load.count("200") > BEFORE);
        var readiness = new CopyOnWriteArrayList<Integer>();
        var looking = new Thread(() -> look(process, readiness, load));
        looking.start();
        await().until(() -> readiness.contains(200));

        long begun = System.nanoTime();
        process.stop();
        var duration = Duration.ofNanos(System.nanoTime() - begun);
        load.awaitEnd();
        looking.join();

        System.out.printf(
                "%s stopped in %d ms; %s; readiness: %s%n",
                process.label(),
                duration.toMillis(),
                load.outcomes(),
                readiness.stream().distinct().toList());
        assertThat(load.outcomes().keySet()).isEqualTo(Set.of("200", Load.ELSEWHERE));
        assertThat(readiness.stream().distinct().toList()).isEqualTo(List.of(200, 503));
        assertThat(duration).isLessThan(SOON);
    }

    /** As a balancer does, on a new connection each time, until nobody listens. */
    private static void look(ServiceProcess process, List<Integer> readiness, Load load) {
        var request = HttpRequest.newBuilder(URI.create(process.url() + "/health/readiness"))
                .build();
        try {
            while (true) {
                int status =
                        Http.CLIENT.send(request, BodyHandlers.discarding()).statusCode();
                readiness.add(status);
                if (status != 200) {
                    load.goElsewhere();
                }
            }
        } catch (IOException nobodyListens) {
            return;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cookies(Visitor visitor) {
        return ((CookieManager) visitor.http().cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }
}
