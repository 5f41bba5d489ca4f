package com.targetroadmap.roadmap.demand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Reads a feed over HTTP, as it would read that of request-service. */
@DatabaseTest
class ReadingRequestServiceTest {

    private static final UUID ITEM = UUID.randomUUID();
    private static final UUID REQUEST = UUID.randomUUID();

    private static final String BATCH = """
            [{"specversion":"1.0","id":"1-a","source":"request-service","type":"request.request.v1",
              "subject":"request/%2$s","time":"2026-11-23T06:00:00Z","datacontenttype":"application/json",
              "data":{"id":"%2$s","itemId":"%1$s","customerId":"%2$s","withdrawn":false}},
             {"specversion":"1.0","id":"2-b","source":"request-service","type":"request.item-proposed.v1",
              "subject":"item-proposed/%1$s","time":"2026-11-23T06:00:00Z","datacontenttype":"application/json",
              "data":{"id":"%1$s","productId":null,"themeId":null,"internalTitle":"Opera",
                      "nameForSales":"Opera connector","problem":"They type everything twice."}}]
            """.formatted(ITEM, REQUEST);

    private final List<String> tokens = new CopyOnWriteArrayList<>();

    @Test
    void anAcceptedRequestBecomesAnItemWithDemand() throws IOException {
        HttpServer requests = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        requests.setExecutor(Executors.newCachedThreadPool());
        requests.createContext("/feed", this::answer);
        requests.start();
        try (Service service = Service.start(Map.of(
                "feeds.reading",
                "true",
                "feeds.read.request-service.url",
                "http://127.0.0.1:" + requests.getAddress().getPort()))) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> service.get(Persona.PM, "/items/" + ITEM).is(200));

            assertThat(service.get(Persona.PM, "/items/" + ITEM).at("demand"))
                    .isEqualTo(Map.of("customers", 1, "requests", 1));
            assertThat(service.get(Persona.SALES, "/sales-roadmap").list("youAsked"))
                    .extracting("name")
                    .containsExactly("Opera connector");
            assertThat(tokens).isNotEmpty().allMatch(token -> token.startsWith("Bearer "));
        } finally {
            requests.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean all = String.valueOf(exchange.getRequestURI().getQuery()).contains("lastEventId=2-b");
        byte[] body = (all ? "[]" : BATCH).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/cloudevents-batch+json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
