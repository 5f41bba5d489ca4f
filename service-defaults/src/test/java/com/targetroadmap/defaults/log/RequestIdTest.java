package com.targetroadmap.defaults.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.targetroadmap.defaults.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class RequestIdTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Logger OURS = (Logger) LoggerFactory.getLogger("com.targetroadmap.defaults");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private EmbeddedServer service;

    @BeforeEach
    void start() {
        Map<String, Object> properties = new HashMap<>(TestKeys.properties(TestKeys.ROADMAP_SERVICE));
        properties.put("spec.name", "log");
        properties.put("micronaut.security.reject-not-found", false);
        service = ApplicationContext.run(EmbeddedServer.class, properties);
        log.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        log.start();
        OURS.addAppender(log);
        OURS.setLevel(Level.INFO);
    }

    @AfterEach
    void stop() {
        OURS.detachAppender(log);
        OURS.setLevel(null);
        service.close();
    }

    @Test
    void everyLineOfARequestCarriesTheIdThatTheAnswerTells() throws Exception {
        var answer = get("/talk/harbour", null);

        String id = idOf(answer);
        assertThat(id).matches("[0-9a-f]{16}");
        await().until(() -> log.list.size() == 3);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .first()
                .isEqualTo("here");
        assertThat(log.list)
                .extracting(event -> event.getMDCPropertyMap().get("request"))
                .containsOnly(id);
        assertThat(idOf(get("/talk/harbour", null))).isNotEqualTo(id);
    }

    @Test
    void aLineTellsOfEachAnswerWithItsRouteAndNotItsAddress() throws Exception {
        get("/talk/harbour?q=hotels", null);
        get("/nowhere/harbour", null);
        get("/health/readiness", null);

        await().until(() ->
                log.list.stream().anyMatch(event -> event.getFormattedMessage().startsWith("GET (no")));
        assertThat(log.list)
                .extracting(event -> event.getFormattedMessage().replaceAll("\\d+ ms", "0 ms"))
                .containsExactly("here", "elsewhere", "GET /talk/{customer} 200 0 ms", "GET (no route) 404 0 ms");
    }

    @Test
    void theIdThatComesInIsKept() throws Exception {
        assertThat(idOf(get("/talk/harbour", "balancer-7.A_1"))).isEqualTo("balancer-7.A_1");
        assertThat(log.list)
                .extracting(event -> event.getMDCPropertyMap().get("request"))
                .contains("balancer-7.A_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with a space", "<script>alert(1)</script>", "ümlaut-ümlaut", "a,b,c,d,e,f,g"})
    void anIdThatIsNotWellFormedIsReplaced(String id) throws Exception {
        assertThat(idOf(get("/talk/harbour", id))).matches("[0-9a-f]{16}");
        assertThat(idOf(get("/talk/harbour", "a".repeat(65)))).matches("[0-9a-f]{16}");
    }

    @Test
    void theReferenceOfAMistakeIsTheIdOfItsRequest() throws Exception {
        var answer = get("/talk/harbour/failure", null);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"reference\":\"" + idOf(answer) + "\"");
        assertThat(log.list)
                .filteredOn(event -> event.getLevel() == Level.ERROR)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .isEqualTo("GET /talk/{customer}/failure failed, reference " + idOf(answer)))
                .extracting(event -> event.getMDCPropertyMap().get("request"))
                .isEqualTo(idOf(answer));
    }

    @Test
    void whatIsRefusedHasAnIdToo() throws Exception {
        for (String path : List.of("/nowhere", "/feed", "/talk/%")) {
            assertThat(idOf(get(path.replace("%", "%25"), null))).as(path).matches("[0-9a-f]{16}");
        }
    }

    private static String idOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElse("");
    }

    private HttpResponse<String> get(String path, String id) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.getURI() + path));
        if (id != null) {
            request.header("X-Request-Id", id);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
