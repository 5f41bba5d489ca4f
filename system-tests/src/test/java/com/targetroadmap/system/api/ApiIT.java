package com.targetroadmap.system.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Json;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Services;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The public API's description against the running system: every operation, every example, every field. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIT {

    private static final Path EXAMPLES = Path.of("..", "gateway", "src", "main", "resources", "api", "examples.json");
    private static final Path RECORDED = Path.of("target", "api-examples.json");
    private static final Path DOCUMENT = Path.of("target", "openapi.json");

    /** What services answer to the gateway's pages alone: for now, because programs have no use for it yet. */
    private static final Set<String> KEPT_INSIDE = Set.of(
            "GET /items/{id}/own-line",
            "PUT /items/{id}/own-line",
            "DELETE /items/{id}/own-line",
            "GET /own-lines/expired",
            "GET /people/by-mail",
            "PUT /people/{personId}/preferences/{kind}/{channel}",
            "PUT /deliveries/claims/{claimId}",
            "PUT /deliveries/{id}/outcomes/{outcomeId}",
            "GET /deliveries/given-up",
            "PUT /deliveries/{id}/resends/{resendId}",
            "GET /webhooks",
            "GET /webhooks/{id}",
            "PUT /webhooks/{id}",
            "PUT /webhooks/{id}/secrets/{secretId}",
            "PUT /webhooks/{id}/state",
            "PUT /webhooks/{id}/tests/{messageId}",
            "PUT /webhooks/{id}/messages/{messageId}/resends/{resendId}",
            "PUT /webhooks/claims/{claimId}",
            "PUT /webhooks/messages/{messageId}/outcomes/{outcomeId}");

    private static final Set<String> OF_GATEWAY = Set.of("GET /session", "POST /tokens", "GET /openapi.json");

    private RunningSystem system;
    private Map<String, ApiCaller> callers;
    private Document document;

    @BeforeAll
    void start() throws IOException {
        system = RunningSystem.on(Databases.h2()).withoutStory().start();
        callers = Map.of(
                "pm", ApiCaller.of(Persona.PM, system.gateway()),
                "sales", ApiCaller.of(Persona.SALES, system.gateway()),
                "lead", ApiCaller.of(Persona.LEAD, system.gateway()),
                "nobody", ApiCaller.nobody(system.gateway()));
        String text = callers.get("sales").get("/api/openapi.json").body();
        Files.writeString(DOCUMENT, text);
        document = new Document(Json.tree(text));
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void theDocumentHasWhatTheServicesAnswerAndNothingElse() throws IOException {
        Set<String> running = new TreeSet<>(OF_GATEWAY);
        var services = new Services(system);
        for (var service : List.of(system.roadmapService(), system.requestService())) {
            running.addAll(
                    new Document(services.get(Persona.PM, service, "/openapi").body())
                            .operations()
                            .keySet());
        }
        running.removeAll(KEPT_INSIDE);
        assertThat(document.operations().keySet())
                .as("Open new routes in the gateway's Doors, or keep them inside here")
                .isEqualTo(running);
        assertThat(document.root().toString()).doesNotContain("/feed", "Caller", "\"caller\"");
    }

    @Test
    void everyOperationHasAnExample() {
        assertThat(document.operations()).allSatisfy((name, operation) -> {
            if (!name.equals("GET /openapi.json")) {
                assertThat(operation.findValues("example")).as(name).isNotEmpty();
                assertThat(operation
                                .at("/requestBody/content/application~1json")
                                .has("example"))
                        .as("body of " + name)
                        .isEqualTo(operation.has("requestBody"));
            }
        });
    }

    @Test
    void theExamplesAreRealAnswersAndTheDocumentKnowsAllTheirFields() throws IOException {
        ObjectNode told = (ObjectNode) Json.tree(Files.readString(EXAMPLES));
        List<String> wrong = new ArrayList<>();
        MadeIds ids = new MadeIds();
        for (JsonNode one : (ArrayNode) told.get("calls")) {
            ApiCall call = new ApiCall((ObjectNode) one);
            call.told().put("path", ids.in(call.path()));
            if (!call.body().isEmpty()) {
                call.told().set("body", Json.tree(ids.in(call.body())));
            }
            HttpResponse<String> answer = answer(call);
            JsonNode body = Json.tree(answer.body());
            if (!isAsTold(call, answer)) {
                wrong.add("%s was answered %d %s".formatted(call, answer.statusCode(), body));
            } else if (answer.statusCode() < 300 && !call.name().isEmpty()) {
                document.unknown(body, document.schemaOfAnswer(call.name(), call.status()))
                        .forEach(field -> wrong.add("%s: the document doesn't know %s".formatted(call, field)));
            }
            ids.learn(call.answer(), body);
            call.told().set("answer", withoutSecrets(body));
        }
        record(told);
        assertThat(wrong)
                .as("If these answers are right, copy %s to %s", RECORDED, EXAMPLES)
                .isEmpty();
    }

    /** What one service decides is known to the other soon, not at once. */
    private HttpResponse<String> answer(ApiCall call) throws IOException {
        ApiCaller caller = callers.get(call.as());
        if (call.isRead()) {
            try {
                return await().atMost(Duration.ofSeconds(5))
                        .until(() -> caller.send(call), told -> isAsTold(call, told));
            } catch (ConditionTimeoutException e) {
                return caller.send(call);
            }
        }
        return caller.send(call);
    }

    private static boolean isAsTold(ApiCall call, HttpResponse<String> answer) {
        return answer.statusCode() == call.status() && Alike.has(Json.tree(answer.body()), call.answer());
    }

    private static JsonNode withoutSecrets(JsonNode answer) {
        Alike.SECRET.stream()
                .filter(answer::has)
                .forEach(name -> ((ObjectNode) answer).put(name, "eyJhbGciOiJIUzI1NiJ9.…"));
        return answer;
    }

    private static void record(ObjectNode told) throws IOException {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(RECORDED.toFile(), told);
    }
}
