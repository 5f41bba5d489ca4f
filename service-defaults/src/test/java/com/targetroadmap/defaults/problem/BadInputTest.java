package com.targetroadmap.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.targetroadmap.defaults.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class BadInputTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String FINE = "{\"name\":\"a\",\"maker\":{\"name\":\"m\"}%s}";
    private static EmbeddedServer service;

    @BeforeAll
    static void start() {
        Map<String, Object> properties = new HashMap<>(TestKeys.properties(TestKeys.ROADMAP_SERVICE));
        properties.put("spec.name", "problems");
        properties.put("micronaut.security.reject-not-found", false);
        properties.put("micronaut.server.max-request-size", "1MB");
        properties.put("micronaut.serde.deserialization.ignore-unknown", false);
        service = ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatIsRightPasses() throws Exception {
        assertThat(put(FINE.formatted("")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} → {2} {3}")
    @MethodSource("badBodies")
    void aBadBodyIsRefusedWithTheFieldAndTheReason(String body, int status, String type, String fields, String inWords)
            throws Exception {
        var answer = put(body);

        assertProblem(answer, status, type);
        assertThat(fieldsOf(answer)).isEqualTo(fields);
        assertThat(answer.body()).contains(inWords).doesNotContain("com.targetroadmap", "java.", "Argument");
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                invalid("{\"name\":\" \",\"maker\":{\"name\":\"m\"}}", "name", "must not be blank"),
                invalid("{\"name\":\"12345678901\",\"maker\":{\"name\":\"m\"}}", "name", "between 0 and 10"),
                invalid("{\"name\":\"\",\"maker\":{\"name\":\"\"}}", "maker.name,name", "must not be blank"),
                invalid("{\"name\":\"a\"}", "maker", "must"),
                invalid("{}", "maker,name", "must"),
                invalid("{\"name\":null,\"maker\":null}", "maker,name", "must"),
                invalid(FINE.formatted(",\"words\":[\"a\",\"long\"]"), "words[1]", "between 0 and 3"),
                invalid(FINE.formatted(",\"helpers\":[{\"name\":\"\"}]"), "helpers[0].name", "must not be blank"),
                invalid(FINE.formatted(",\"secret\":1"), "secret", "is not a field here"),
                invalid("{\"name\":\"a\",\"maker\":{\"name\":\"m\",\"x\":1}}", "maker.x", "is not a field here"),
                invalid(FINE.formatted(",\"helpers\":[{\"name\":\"h\",\"x\":1}]"), "helpers[0].x", "not a field"),
                invalid(FINE.formatted(",\"colour\":\"BLUE\""), "colour", "must be one of RED, GREEN"),
                invalid(FINE.formatted(",\"other\":\"7\""), "other", "must be a UUID"),
                invalid(FINE.formatted(",\"day\":\"tomorrow\""), "day", "must be a date"),
                invalid(FINE.formatted(",\"count\":\"many\""), "count", "must be a number"),
                invalid(FINE.formatted(",\"count\":[1,2]"), "count", "must be a number"),
                invalid(FINE.formatted(",\"count\":[1]"), "count", "must be a number"),
                invalid(FINE.formatted(",\"count\":1.5"), "count", "must be a number"),
                invalid(FINE.formatted(",\"count\":1e400"), "count", "must be a number"),
                invalid(FINE.formatted(",\"day\":5"), "day", "must be a date"),
                invalid(FINE.formatted(",\"day\":\"+999999999-12-31\""), "day", "must be a date"),
                invalid(FINE.formatted(",\"good\":[true]"), "good", "must be true or false"),
                invalid("{\"name\":[\"a\"],\"maker\":{\"name\":\"m\"}}", "name", "must be a text"),
                invalid(FINE.formatted(",\"good\":\"perhaps\""), "good", "must be true or false"),
                invalid(FINE.formatted(",\"words\":{\"a\":1}"), "words", "must be a list"),
                invalid("{\"name\":{\"a\":1},\"maker\":{\"name\":\"m\"}}", "name", "must be a text"),
                invalid("{\"name\":\"a\",\"maker\":\"m\"}", "maker", "has the wrong form"),
                unreadable("", "Send a body"),
                unreadable("null", ""),
                unreadable("{\"name\":\"a\",", "line 1, column"),
                unreadable("{\n\"name\": oops}", "line 2, column"),
                unreadable("not json", "line 1, column"),
                unreadable("[]", ""),
                unreadable("\"text\"", ""),
                unreadable("[".repeat(100_000), ""));
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3}")
    @MethodSource("badAddresses")
    void aBadAddressIsRefusedWithTheFieldAndTheReason(
            String method, String path, int status, String type, String fields, String inWords) throws Exception {
        var answer = send(request(path).method(method, BodyPublishers.noBody()));

        assertProblem(answer, status, type);
        assertThat(fieldsOf(answer)).isEqualTo(fields);
        assertThat(answer.body()).contains(inWords).doesNotContain("com.targetroadmap", "java.", "Argument");
    }

    static Stream<Arguments> badAddresses() {
        return Stream.of(
                Arguments.of("GET", "/things/7", 400, "invalid-input", "id", "must be a UUID"),
                Arguments.of("GET", "/things/search", 400, "invalid-input", "q", "must be given"),
                Arguments.of("GET", "/things/search?q=longer", 400, "invalid-input", "q", "between 0 and 5"),
                Arguments.of("GET", "/things/search?q=a&colour=B", 400, "invalid-input", "colour", "one of RED, GREEN"),
                Arguments.of("GET", "/things/search?q=a&day=x", 400, "invalid-input", "day", "must be a date"),
                Arguments.of("GET", "/things/search?q=a&limit=x", 400, "invalid-input", "limit", "must be a number"),
                Arguments.of("GET", "/things/search?q=a&limit=201", 400, "invalid-input", "limit", "200"),
                Arguments.of("GET", "/things/colours/BLUE", 400, "invalid-input", "colour", "one of RED, GREEN"),
                Arguments.of("GET", "/things/header", 400, "invalid-input", "X-Number", "must be sent"),
                Arguments.of("GET", "/nowhere", 404, "not-found", "", "/nowhere"),
                Arguments.of("DELETE", "/things/colours/RED", 405, "method-not-allowed", "", "DELETE"),
                Arguments.of("POST", "/things/" + ID, 405, "method-not-allowed", "", "POST"),
                Arguments.of("GET", "/things/wrapped", 404, "not-found", "", "This thing isn't there."),
                Arguments.of("GET", "/things/busy", 503, "busy", "", "try again"));
    }

    @Test
    void aRefusalCarriesWhatItsTypePromises() throws Exception {
        var answer = send(request("/things/illegal"));

        assertProblem(answer, 409, "illegal-move");
        assertThat(answer.body()).contains("\"legalMoves\":[\"RED\"]");
    }

    @Test
    void anotherMediaTypeThanJsonIsRefused() throws Exception {
        var answer = send(request("/things/" + ID)
                .header("Content-Type", "application/xml")
                .PUT(BodyPublishers.ofString("<a/>")));

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void aMistakeOfOursIsAnsweredWithAReferenceThatStandsInTheLog() throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        ((Logger) LoggerFactory.getLogger(Unexpected.class)).addAppender(log);

        var answer = send(request("/things/failure"));

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("inner secret", "Exception");
        String reference = (String) json(answer).get("reference");
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).contains(reference);
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("the inner secret");
        });
    }

    @Test
    void aHeadGetsTheStatusAndNoBody() throws Exception {
        var head = send(request("/nowhere").method("HEAD", BodyPublishers.noBody()));
        var options = send(request("/nowhere").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(404);
        assertThat(head.body()).isEmpty();
        assertProblem(options, 404, "not-found");
    }

    @Test
    void twentyMegabytesAreRefusedBeforeTheyAreRead() throws Exception {
        int size = 20_000_000;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), service.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("PUT /things/" + ID + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + size + "\r\n\r\n{\"name\":\"")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();

            assertThat(beginning(socket.getInputStream()))
                    .startsWith("HTTP/1.1 413")
                    .contains("problem+json");
        }
    }

    @Test
    void whoSendsTwentyMegabytesAllTheSameGetsTheAnswerToo() throws Exception {
        byte[] body = new byte[20_000_000];
        Arrays.fill(body, (byte) 'a');

        assertProblem(
                send(request("/things/" + ID)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(body))),
                413,
                "too-large");
        assertProblem(
                send(request("/things/" + ID)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))),
                413,
                "too-large");
        assertThat(put(FINE.formatted("")).statusCode()).isEqualTo(200);
    }

    private static Arguments invalid(String body, String fields, String inWords) {
        return Arguments.of(body, 400, "invalid-input", fields, inWords);
    }

    private static Arguments unreadable(String body, String inWords) {
        return Arguments.of(body, 400, "unreadable-body", "", inWords);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer))
                .containsEntry("type", "urn:target-roadmap:" + type)
                .containsEntry("status", status)
                .containsKeys("title", "detail");
    }

    private static String fieldsOf(HttpResponse<String> answer) throws IOException {
        var errors = (List<?>) json(answer).getOrDefault("errors", List.of());
        return errors.stream()
                .map(error -> (String) ((Map<?, ?>) error).get("field"))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Map<String, Object> json(HttpResponse<String> answer) throws IOException {
        return service.getApplicationContext()
                .getBean(ObjectMapper.class)
                .readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    private static String beginning(InputStream in) throws IOException {
        byte[] answer = new byte[2_000];
        return new String(answer, 0, in.read(answer), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> put(String body) throws IOException, InterruptedException {
        return send(request("/things/" + ID)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.getURI().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
