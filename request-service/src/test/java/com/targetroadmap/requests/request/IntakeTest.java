package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DatabaseTest
class IntakeTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aRequestBeginsWithTheProblemAndWaitsForProduct() {
        Reply made =
                service.submitted(Persona.SALES, "Harbour Hotels", "They can't hold a room. It costs them groups.");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.etag()).isEqualTo("\"1\"");
        assertThat(made.text("title")).isEqualTo("They can't hold a room");
        assertThat(made.text("customer.name")).isEqualTo("Harbour Hotels");
        assertThat(made.text("reference")).matches("REQ-1\\d{3}");
        assertThat(made.text("decision")).isEqualTo("NEW");
        assertThat(made.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(made.text("guidance.key")).isEqualTo("waiting-for-product");
        assertThat(made.text("submitter.name")).isEqualTo("Sam Sales");
        assertThat(made.text("owner.name")).isEqualTo("Sam Sales");
        assertThat(made.at("promised")).isEqualTo("NO");
        assertThat(made.at("item")).isNull();
        assertThat(made.at("beingCreated")).isEqualTo(false);
        assertThat(made.at("firstLookBy")).isNotNull();
        assertThat(made.at("legalDecisions")).isEqualTo(List.of());
        assertThat(made.at("legalSteps")).isEqualTo(List.of("WITHDRAWN"));
        assertThat(made.text("story.0.kind")).isEqualTo("SUBMITTED");
        assertThat(made.text("story.0.who")).isEqualTo("Sam Sales");
    }

    @Test
    void whatIsOptionalIsKeptAsItWasGiven() {
        Reply made = service.put(Persona.PM, "/requests/" + UUID.randomUUID(), """
                {"customer":{"name":"Nordwind"},"problem":"They type everything twice.","title":" SAP ",
                 "howToday":"By hand\\r\\nevery evening","wouldSignWithoutIt":"NOT_SURE","promised":"IN_WRITING",
                 "wouldTalkToUs":true}""");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("title")).isEqualTo("SAP");
        assertThat(made.text("howToday")).isEqualTo("By hand\nevery evening");
        assertThat(made.text("wouldSignWithoutIt")).isEqualTo("NOT_SURE");
        assertThat(made.text("promised")).isEqualTo("IN_WRITING");
        assertThat(made.at("wouldTalkToUs")).isEqualTo(true);
        assertThat(service.get(Persona.LEAD, "/requests/" + made.text("id")).text("howToday"))
                .isEqualTo(made.text("howToday"));
    }

    @Test
    void aRepeatGetsTheFirstAnswer() {
        String path = "/requests/" + UUID.randomUUID();
        Reply first = service.put(Persona.SALES, path, ask("Harbour Hotels", "One."));
        Reply repeat = service.put(Persona.SALES, path, ask("Harbour Hotels", "One."));

        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.json()).isEqualTo(first.json());
        assertThat(repeat.etag()).isEqualTo(first.etag());
    }

    @Test
    void theSameIdForAnotherBodyIsTaken() {
        String path = "/requests/" + UUID.randomUUID();
        service.put(Persona.SALES, path, ask("Harbour Hotels", "One."));
        Reply other = service.put(Persona.SALES, path, ask("Harbour Hotels", "Another."));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("id-taken");
        assertThat(service.get(Persona.SALES, path).text("problem")).isEqualTo("One.");
    }

    @Test
    void anotherPersonsIdIsNotThere() {
        String path = "/requests/" + UUID.randomUUID();
        service.put(Persona.SALES, path, ask("Harbour Hotels", "One."));

        for (Persona other : List.of(Persona.SALES2, Persona.LEAD, Persona.PM)) {
            assertThat(service.put(other, path, ask("Harbour Hotels", "One.")).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aDoubleClickIsOneRequest() {
        String path = "/requests/" + UUID.randomUUID();
        List<Reply> replies =
                AtOnce.times(8, number -> service.put(Persona.SALES, path, ask("Double Click Inn", "Twice.")));

        assertThat(replies).extracting(Reply::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(replies)
                .extracting(reply -> reply.at("reference"))
                .containsOnly(replies.get(0).at("reference"));
    }

    @Test
    void manyAtOnceGetOneCustomerAndReferencesOfTheirOwn() {
        List<Reply> replies = AtOnce.times(
                12,
                number ->
                        service.submitted(Persona.SALES, number % 2 == 0 ? "Alpine Lodges" : " ALPINE  lodges", "A."));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies)
                .extracting(reply -> reply.at("customer.id"))
                .containsOnly(replies.get(0).at("customer.id"));
        assertThat(replies).extracting(reply -> reply.at("reference")).doesNotHaveDuplicates();
        assertThat(service.get(Persona.SALES, "/customers?q=alpine").list("customers"))
                .hasSize(1);
    }

    @Test
    void customersAreSuggestedByTheBeginningOfAWord() {
        service.submitted(Persona.SALES, "Zur Post 100% Wien", "A.");

        assertThat(service.get(Persona.LEAD, "/customers?q=pos").each("customers", "name"))
                .containsExactly("Zur Post 100% Wien");
        assertThat(service.get(Persona.LEAD, "/customers?q=100%25").each("customers", "name"))
                .containsExactly("Zur Post 100% Wien");
        assertThat(service.get(Persona.LEAD, "/customers?q=ost").list("customers"))
                .isEmpty();
        assertThat(service.get(Persona.LEAD, "/customers?q=%25").list("customers"))
                .isEmpty();
        assertThat(service.get(Persona.LEAD, "/customers?q=%00").status()).isEqualTo(200);
        assertThat(service.get(Persona.LEAD, "/customers").list("customers")).isNotEmpty();
    }

    @Test
    void aNameMayReachItsLimitInCharactersOfAnyKind() {
        String name = "\uD83C\uDFE8".repeat(200);
        Reply made = service.submitted(Persona.SALES, name, "A.");
        assertThat(made.status()).as(made.raw()).isEqualTo(201);
        assertThat(made.text("customer.name")).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrong")
    void whatIsWrongIsNamedAndNothingIsMade(String field, String body) {
        String path = "/requests/" + UUID.randomUUID();
        Reply refused = service.put(Persona.SALES, path, body);

        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("invalid-input");
        assertThat(refused.each("errors", "field")).containsExactly(field);
        assertThat(service.get(Persona.SALES, path).status()).isEqualTo(404);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("customer.name", "{\"problem\":\"A.\"}"),
                Arguments.of("customer.name", ask(" ", "A.")),
                Arguments.of("customer.name", ask("x".repeat(201), "A.")),
                Arguments.of("customer.name", ask("\uFDFA".repeat(200), "A.")),
                Arguments.of("customer.name", ask("a\\u0000b", "A.")),
                Arguments.of("customer.name", ask("\\u00a0\\u200b", "A.")),
                Arguments.of("title", with("\"title\":[\"A\"]")),
                Arguments.of("problem", ask("Harbour Hotels", "  ")),
                Arguments.of("problem", ask("Harbour Hotels", "x".repeat(4_001))),
                Arguments.of("problem", ask("Harbour Hotels", "a\\u0000b")),
                Arguments.of("title", with("\"title\":\"" + "x".repeat(81) + "\"")),
                Arguments.of("howToday", with("\"howToday\":\"" + "x".repeat(4_001) + "\"")),
                Arguments.of("promised", with("\"promised\":\"MAYBE\"")),
                Arguments.of("wouldSignWithoutIt", with("\"wouldSignWithoutIt\":\"\"")),
                Arguments.of("wouldTalkToUs", with("\"wouldTalkToUs\":\"perhaps\"")),
                Arguments.of("label", with("\"label\":\"AVAILABLE\"")),
                Arguments.of("customer.id", "{\"customer\":{\"name\":\"A\",\"id\":1},\"problem\":\"A.\"}"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Reply refused = service.put(Persona.SALES, "/requests/" + UUID.randomUUID(), "{}");
        assertThat(refused.each("errors", "field")).containsExactly("customer.name", "problem");
    }

    @Test
    void whatIsNoJsonOrNoIdIsRefused() {
        assertThat(service.put(Persona.SALES, "/requests/" + UUID.randomUUID(), "{\"customer\"")
                        .status())
                .isEqualTo(400);
        assertThat(service.put(Persona.SALES, "/requests/" + UUID.randomUUID(), "")
                        .status())
                .isEqualTo(400);
        for (String nothing : List.of("null", "[]", "7", "\"text\"")) {
            assertThat(service.put(Persona.SALES, "/requests/" + UUID.randomUUID(), nothing)
                            .status())
                    .as(nothing)
                    .isEqualTo(400);
        }
        assertThat(service.put(Persona.SALES, "/requests/REQ-1001", ask("A", "A."))
                        .status())
                .isEqualTo(400);
        assertThat(service.put(Persona.SALES, "/requests/" + UUID.randomUUID(), ask("A", "x".repeat(2_000_000)))
                        .status())
                .isEqualTo(413);
    }

    private static String ask(String customer, String problem) {
        return "{\"customer\":{\"name\":\"%s\"},\"problem\":\"%s\"}".formatted(customer, problem);
    }

    private static String with(String field) {
        return "{\"customer\":{\"name\":\"A\"},\"problem\":\"A.\",%s}".formatted(field);
    }
}
