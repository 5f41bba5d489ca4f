package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which decision may follow which, what each needs, and what its story tells. */
abstract class ChangingDecisions extends Decisions {

    /** The table of design.md, section 6, over HTTP: from every decision to every other. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "NEW,       ACCEPTED,  NOT_STARTED",
        "NEW,       QUESTION,  QUESTION",
        "NEW,       ANSWERED,  ALREADY_ANSWERED",
        "NEW,       PARKED,    NOT_NOW",
        "NEW,       DECLINED,  NOT_PLANNED",
        "NEW,       DUPLICATE, WAITING_FOR_PRODUCT",
        "QUESTION,  ACCEPTED,  NOT_STARTED",
        "QUESTION,  QUESTION,  QUESTION",
        "QUESTION,  ANSWERED,  ALREADY_ANSWERED",
        "QUESTION,  PARKED,    NOT_NOW",
        "QUESTION,  DECLINED,  NOT_PLANNED",
        "QUESTION,  DUPLICATE, WAITING_FOR_PRODUCT",
        "ACCEPTED,  ACCEPTED,  NOT_STARTED",
        "ACCEPTED,  QUESTION,  QUESTION",
        "ACCEPTED,  ANSWERED,  ALREADY_ANSWERED",
        "ACCEPTED,  PARKED,    NOT_NOW",
        "ACCEPTED,  DECLINED,  NOT_PLANNED",
        "ACCEPTED,  DUPLICATE, WAITING_FOR_PRODUCT",
        "ANSWERED,  ACCEPTED,  NOT_STARTED",
        "ANSWERED,  QUESTION,  QUESTION",
        "ANSWERED,  ANSWERED,  ALREADY_ANSWERED",
        "ANSWERED,  PARKED,    NOT_NOW",
        "ANSWERED,  DECLINED,  NOT_PLANNED",
        "ANSWERED,  DUPLICATE, WAITING_FOR_PRODUCT",
        "PARKED,    ACCEPTED,  NOT_STARTED",
        "PARKED,    QUESTION,  QUESTION",
        "PARKED,    ANSWERED,  ALREADY_ANSWERED",
        "PARKED,    PARKED,    NOT_NOW",
        "PARKED,    DECLINED,  NOT_PLANNED",
        "PARKED,    DUPLICATE, WAITING_FOR_PRODUCT",
        "DECLINED,  ACCEPTED,  NOT_STARTED",
        "DECLINED,  QUESTION,  QUESTION",
        "DECLINED,  ANSWERED,  ALREADY_ANSWERED",
        "DECLINED,  PARKED,    NOT_NOW",
        "DECLINED,  DECLINED,  NOT_PLANNED",
        "DECLINED,  DUPLICATE, WAITING_FOR_PRODUCT",
        "DUPLICATE, ACCEPTED,  NOT_STARTED",
        "DUPLICATE, QUESTION,  QUESTION",
        "DUPLICATE, ANSWERED,  ALREADY_ANSWERED",
        "DUPLICATE, PARKED,    NOT_NOW",
        "DUPLICATE, DECLINED,  NOT_PLANNED",
        "DUPLICATE, DUPLICATE, WAITING_FOR_PRODUCT",
        "WITHDRAWN, ACCEPTED,  refused",
        "WITHDRAWN, QUESTION,  refused",
        "WITHDRAWN, ANSWERED,  refused",
        "WITHDRAWN, PARKED,    refused",
        "WITHDRAWN, DECLINED,  refused",
        "WITHDRAWN, DUPLICATE, refused",
    })
    void aPmMayChangeAnyDecisionButOneThatItsOwnerWithdrew(String from, String to, String label) {
        String id = requestThatIs(from);
        Reply before = service.get(Persona.PM, "/requests/" + id);
        Reply decided = service.decided(Persona.PM, id, body(to));

        if (label.equals("refused")) {
            assertThat(decided.status()).isEqualTo(409);
            assertThat(decided.problem()).isEqualTo("illegal-move");
            assertThat(decided.list("legalMoves")).isEmpty();
            assertThat(service.get(Persona.PM, "/requests/" + id).json()).isEqualTo(before.json());
        } else {
            assertThat(decided.status()).as(decided.raw()).isEqualTo(201);
            assertThat(decided.text("decision")).isEqualTo(to);
            assertThat(decided.text("label")).isEqualTo(label);
            assertThat(decided.text("guidance.label")).isEqualTo(label);
            assertThat(decided.at("firstLookBy")).isNull();
            assertThat(decided.etag()).isNotEqualTo(before.etag());
            assertThat(decided.at("item") != null).isEqualTo(to.equals("ACCEPTED"));
            assertThat(before.list("legalDecisions")).contains(to);
        }
    }

    @Test
    void theStoryTellsWhoDecidedWhatAndWhy() {
        String id = requestThatIs("NEW");
        service.decided(Persona.PM, id, """
                {"kind":"DECLINED","reason":"Twice in three years.","customerReason":"it is too rare","offer":"link to it"}""");
        Reply shown = service.get(Persona.SALES, "/requests/" + id);

        assertThat(shown.each("story", "kind")).containsExactly("SUBMITTED", "DECLINED");
        assertThat(shown.text("story.1.who")).isEqualTo("Paula Product");
        assertThat(shown.text("story.1.reason")).isEqualTo("Twice in three years.");
        assertThat(shown.text("story.1.customerReason")).isEqualTo("it is too rare");
        assertThat(shown.text("story.1.offer")).isEqualTo("link to it");
        assertThat(shown.at("guidance.parameters"))
                .isEqualTo(Map.of("customerReason", "it is too rare", "offer", "link to it"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("incomplete")
    void aDecisionWithoutWhatItNeedsIsRefused(List<String> fields, String body) {
        String id = requestThatIs("NEW");
        Reply refused = service.decided(Persona.PM, id, body);

        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
        assertThat(refused.each("errors", "field")).isEqualTo(fields);
        assertThat(shown(id).text("decision")).isEqualTo("NEW");
    }

    static Stream<Arguments> incomplete() {
        UUID item = CONNECTOR.id();
        return Stream.of(
                Arguments.of(List.of("kind"), "{}"),
                Arguments.of(List.of("kind"), "{\"kind\":\"NEW\"}"),
                Arguments.of(List.of("kind"), "{\"kind\":\"WITHDRAWN\"}"),
                Arguments.of(List.of("itemId"), "{\"kind\":\"ACCEPTED\"}"),
                Arguments.of(List.of("itemId"), "{\"kind\":\"ACCEPTED\",\"itemId\":\"7\"}"),
                Arguments.of(
                        List.of("itemId"), "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(UUID.randomUUID())),
                Arguments.of(
                        List.of("itemId"),
                        newItem(UUID.randomUUID(), "A", "A.")
                                .replace("\"newItem\"", "\"itemId\":\"" + item + "\",\"newItem\"")),
                Arguments.of(
                        List.of("newItem.id", "newItem.nameForSales", "newItem.problem"),
                        "{\"kind\":\"ACCEPTED\",\"newItem\":{}}"),
                Arguments.of(List.of("newItem.nameForSales"), newItem(UUID.randomUUID(), "x".repeat(121), "A.")),
                Arguments.of(List.of("newItem.problem"), newItem(UUID.randomUUID(), "A", "x".repeat(2_001))),
                Arguments.of(List.of("newItem.stage"), newItem(UUID.randomUUID(), "A", "A\",\"stage\":\"RELEASED")),
                Arguments.of(List.of("question"), "{\"kind\":\"QUESTION\"}"),
                Arguments.of(List.of("themeId"), "{\"kind\":\"PARKED\"}"),
                Arguments.of(
                        List.of("themeId"), "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(UUID.randomUUID())),
                Arguments.of(
                        List.of("themeId"),
                        "{\"kind\":\"ANSWERED\",\"how\":\"So\",\"themeId\":\"%s\"}".formatted(UUID.randomUUID())),
                Arguments.of(List.of("originalId"), "{\"kind\":\"DUPLICATE\"}"),
                Arguments.of(
                        List.of("originalId"),
                        "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(UUID.randomUUID())),
                Arguments.of(List.of("how"), "{\"kind\":\"ANSWERED\",\"how\":\" \"}"),
                Arguments.of(List.of("customerReason"), "{\"kind\":\"DECLINED\",\"offer\":\"The API\"}"),
                Arguments.of(
                        List.of("customerReason", "offer"),
                        "{\"kind\":\"DECLINED\",\"customerReason\":\"not before Q3\",\"offer\":\"ab März\"}"),
                Arguments.of(
                        List.of("how"),
                        "{\"kind\":\"DECLINED\",\"customerReason\":\"It is too rare\",\"how\":\"Lost\"}"),
                Arguments.of(
                        List.of("itemId"),
                        "{\"kind\":\"QUESTION\",\"question\":\"Why?\",\"itemId\":\"%s\"}".formatted(item)),
                Arguments.of(
                        List.of("reason"),
                        "{\"kind\":\"QUESTION\",\"question\":\"Why?\",\"reason\":\"%s\"}".formatted("x".repeat(1_001))),
                Arguments.of(
                        List.of("privateNote"), "{\"kind\":\"QUESTION\",\"question\":\"Why?\",\"privateNote\":\"\"}"));
    }
}
