package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an undone decision leaves, and when it is too late for one. */
abstract class UndoingDecisions extends UndoneDecisions {

    /** What each decision is undone to reads as it did before, in the words that it had. */
    @ParameterizedTest(name = "{1} undone is {0} again")
    @CsvSource({
        "NEW,       ACCEPTED",
        "NEW,       QUESTION",
        "NEW,       ANSWERED",
        "NEW,       PARKED",
        "NEW,       DECLINED",
        "NEW,       DUPLICATE",
        "QUESTION,  DECLINED",
        "ACCEPTED,  QUESTION",
        "ANSWERED,  PARKED",
        "PARKED,    ANSWERED",
        "DECLINED,  DUPLICATE",
        "DECLINED,  DECLINED",
        "DUPLICATE, ACCEPTED"
    })
    void anUndoneDecisionLeavesTheRequestAsItWas(String before, String decision) {
        String id = submitted();
        if (!before.equals("NEW")) {
            service.decided(Persona.PM, id, body(before));
        }
        Reply was = shown(id);
        service.decided(Persona.PM, id, body(decision).replace("too rare", "another reason"));

        Reply undone = undo(id);

        assertThat(undone.status()).as(undone.raw()).isEqualTo(201);
        assertThat(undone.text("decision")).isEqualTo(before);
        for (String field : List.of("label", "guidance", "item", "theme", "original", "returned")) {
            assertThat(Objects.toString(undone.at(field))).as(field).isEqualTo(Objects.toString(was.at(field)));
        }
        List<Object> story = undone.list("story");
        assertThat(lineOf(story))
                .containsEntry("kind", "UNDONE")
                .containsEntry("undone", decision)
                .containsEntry("backTo", before)
                .containsEntry("who", "Paula Product");
    }

    @Test
    void theClockOfProductGoesOnWithTheTimeThatWasLeft() {
        service.clock().moveTo(Instant.parse("2027-01-04T10:00:00Z"));
        String id = submitted();
        service.clock().moveTo(Instant.parse("2027-01-04T12:00:00Z"));
        service.decided(Persona.PM, id, body("DECLINED"));
        service.clock().moveTo(Instant.parse("2027-01-05T12:00:00Z"));

        assertThat(undo(id).text("firstLookBy")).startsWith("2027-01-07T10:0");
    }

    @Test
    void anUndoIsTakenOnceAndIsNotUndone() {
        String id = submitted();
        Reply decided = service.decided(Persona.PM, id, body("DECLINED"));
        assertThat(decided.at("mayUndo")).isEqualTo(true);
        String path = "/requests/%s/undos/%s".formatted(id, UUID.randomUUID());

        Reply first = service.put(Persona.PM, path, decided.etag(), "{}");
        Reply repeat = service.put(Persona.PM, path, decided.etag(), "{}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("mayUndo")).isEqualTo(false);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.json()).isEqualTo(first.json());
        assertThat(service.put(Persona.PM, path, "\"9\"", "{\"reason\":\"x\"}").problem())
                .isEqualTo("id-taken");
        assertThat(undo(id).problem()).isEqualTo("illegal-move");
    }

    @Test
    void theLastStepIsUndoneAndNothingElse() {
        String asked = submitted();
        service.decided(Persona.PM, asked, body("QUESTION"));
        service.put(
                Persona.SALES, "/requests/%s/answers/%s".formatted(asked, UUID.randomUUID()), "{\"text\":\"Seven.\"}");
        assertThat(undo(asked).problem()).isEqualTo("illegal-move");

        String twice = submitted();
        service.decided(Persona.PM, twice, body("DECLINED"));
        service.decided(Persona.PM, twice, body("ANSWERED"));
        assertThat(undo(twice).text("decision")).isEqualTo("DECLINED");
        assertThat(undo(twice).problem()).isEqualTo("nothing-to-undo");
        assertThat(shown(twice).text("decision")).isEqualTo("DECLINED");

        String back = submitted();
        service.decided(Persona.PM, back, body("DECLINED"));
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(back, UUID.randomUUID()), "{}");
        assertThat(undo(back).problem()).isEqualTo("illegal-move");
    }

    @Test
    void whoUndoesWhatSomebodyElseHasDecidedAnewLearnsOfIt() {
        String id = submitted();
        Reply decided = service.decided(Persona.PM, id, body("DECLINED"));
        service.decided(Persona.PM2, id, body("ANSWERED"));

        Reply late =
                service.put(Persona.PM, "/requests/%s/undos/%s".formatted(id, UUID.randomUUID()), decided.etag(), "{}");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("current.by")).isEqualTo("Pete Product");
        assertThat(shown(id).text("decision")).isEqualTo("ANSWERED");
        assertThat(service.put(Persona.PM, "/requests/%s/undos/%s".formatted(id, UUID.randomUUID()), "{}")
                        .status())
                .isEqualTo(428);
    }

    @Test
    void ofAnUndoAndADecisionAtOnceOneWins() {
        String id = submitted();
        String etag = service.decided(Persona.PM, id, body("DECLINED")).etag();
        List<Reply> replies = AtOnce.times(
                6,
                number -> service.put(
                        number % 2 == 0 ? Persona.PM : Persona.PM2,
                        "/requests/%s/%s/%s".formatted(id, number % 2 == 0 ? "undos" : "decisions", UUID.randomUUID()),
                        etag,
                        number % 2 == 0 ? "{}" : body("ANSWERED")));

        assertThat(replies).extracting(Reply::status).containsOnly(201, 412).containsOnlyOnce(201);
    }

    @Test
    void anUndoLeadsNowhereThatADecisionCouldNot() {
        String id = submitted();
        ItemFact fax = ItemFact.planned("Fax gateway " + id);
        fax.toldBy(service.roadmap());
        await().until(() -> found("Fax"));
        service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(fax.id()));
        service.decided(Persona.PM, id, body("ANSWERED"));
        fax.dropped("2026-01-02T00:00:00Z").toldBy(service.roadmap());
        await().until(() -> !found("Fax"));

        assertThat(undo(id).problem()).isEqualTo("item-dropped");
        assertThat(shown(id).text("decision")).isEqualTo("ANSWERED");
    }
}
