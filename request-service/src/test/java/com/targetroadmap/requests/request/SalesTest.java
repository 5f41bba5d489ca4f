package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class SalesTest {

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
    void aQuestionMovesTheClockToSalesAndTheAnswerMovesItBack() {
        String id = asked();
        Reply asked = service.get(Persona.SALES, "/requests/" + id);
        assertThat(asked.text("label")).isEqualTo("QUESTION");
        assertThat(asked.text("guidance.parameters.question")).isEqualTo("How many?");
        assertThat(asked.text("guidance.parameters.owner")).isEqualTo("Sam Sales");
        assertThat(asked.at("firstLookBy")).isNull();
        assertThat(asked.list("legalSteps")).containsExactly("QUESTION_ANSWERED", "WITHDRAWN");

        Reply answered = service.put(Persona.SALES, step(id, "answers"), "{\"text\":\"Forty.\"}");
        assertThat(answered.status()).as(answered.raw()).isEqualTo(201);
        assertThat(answered.text("decision")).isEqualTo("NEW");
        assertThat(answered.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(answered.at("firstLookBy")).isNotNull();
        assertThat(answered.each("story", "kind")).containsExactly("SUBMITTED", "QUESTION", "QUESTION_ANSWERED");
        assertThat(answered.text("story.2.text")).isEqualTo("Forty.");
    }

    @Test
    void aWithdrawnRequestCanBeBroughtBack() {
        String id = submitted();
        Reply withdrawn = service.put(Persona.SALES, step(id, "withdrawals"), "{\"reason\":\"They signed.\"}");
        assertThat(withdrawn.status()).isEqualTo(201);
        assertThat(withdrawn.text("label")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("firstLookBy")).isNull();
        assertThat(withdrawn.text("story.1.reason")).isEqualTo("They signed.");

        Reply back = service.put(Persona.SALES, step(id, "resubmissions"), "{}");
        assertThat(back.status()).isEqualTo(201);
        assertThat(back.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(back.each("story", "kind")).containsExactly("SUBMITTED", "WITHDRAWN", "RESUBMITTED");
    }

    @ParameterizedTest
    @CsvSource({
        "answers,       '{\"text\":\"Forty.\"}', false, WITHDRAWN",
        "resubmissions, '{}',                  false, WITHDRAWN",
        "withdrawals,   '{}',                  true,  RESUBMITTED"
    })
    void whatIsOutOfTurnIsRefusedWithWhatIsLegal(String kind, String body, boolean withdrawn, String legal) {
        String id = submitted();
        if (withdrawn) {
            service.put(Persona.SALES, step(id, "withdrawals"), "{}");
        }
        Reply refused = service.put(Persona.SALES, step(id, kind), body);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("illegal-move");
        assertThat(refused.list("legalMoves")).containsExactly(legal);
    }

    /** Others of SALES don't learn that it is there; LEAD and PM see it but it isn't theirs. */
    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource({
        "answers,       201, 404, 201, 403",
        "withdrawals,   201, 404, 403, 403",
        "resubmissions, 201, 404, 403, 403"
    })
    void onlyTheOwnerActsAndALeadMayAnswer(String kind, int owner, int other, int lead, int pm) {
        assertThat(acted(Persona.SALES, kind)).isEqualTo(owner);
        assertThat(acted(Persona.SALES2, kind)).isEqualTo(other);
        assertThat(acted(Persona.LEAD, kind)).isEqualTo(lead);
        assertThat(acted(Persona.PM, kind)).isEqualTo(pm);
    }

    @Test
    void aPmOwnsWhatAPmSubmits() {
        String id = service.submitted(Persona.PM, "Nordwind", "They wait.").text("id");
        assertThat(service.put(Persona.PM, step(id, "withdrawals"), "{}").status())
                .isEqualTo(201);
    }

    @Test
    void othersOfSalesSeeNothingOfIt() {
        String id = submitted();
        Reply hidden = service.get(Persona.SALES2, "/requests/" + id);
        Reply missing = service.get(Persona.SALES2, "/requests/" + UUID.randomUUID());

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.json()).isEqualTo(missing.json());
        assertThat(service.get(Persona.LEAD, "/requests/" + id).status()).isEqualTo(200);
        assertThat(service.get(Persona.PM, "/requests/" + id).status()).isEqualTo(200);
        assertThat(service.get(Persona.SALES2, "/requests").each("requests", "id"))
                .doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":\" \"}", "{\"text\":\"Forty.\",\"more\":1}"})
    void anAnswerNeedsItsTextAndNothingElse(String body) {
        String id = asked();
        assertThat(service.put(Persona.SALES, step(id, "answers"), body).status())
                .isEqualTo(400);
        assertThat(service.get(Persona.SALES, "/requests/" + id).text("decision"))
                .isEqualTo("QUESTION");
    }

    @Test
    void aDoubleClickAnswersOnce() {
        String path = step(asked(), "answers");
        List<Reply> replies = AtOnce.times(6, number -> service.put(Persona.SALES, path, "{\"text\":\"Forty.\"}"));

        assertThat(replies).extracting(Reply::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(replies.get(0).list("story")).hasSize(3);
    }

    @Test
    void whoNamesAVersionIsHeldToIt() {
        String id = asked();
        Reply stale = service.put(Persona.SALES, step(id, "answers"), "\"1\"", "{\"text\":\"Forty.\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("current.decision")).isEqualTo("QUESTION");
    }

    private static int acted(Persona who, String kind) {
        String id = kind.equals("answers") ? asked() : submitted();
        if (kind.equals("resubmissions")) {
            service.put(Persona.SALES, step(id, "withdrawals"), "{}");
        }
        return service.put(who, step(id, kind), kind.equals("answers") ? "{\"text\":\"Forty.\"}" : "{}")
                .status();
    }

    private static String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private static String asked() {
        String id = submitted();
        service.decided(Persona.PM, id, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        return id;
    }

    private static String step(String id, String kind) {
        return "/requests/%s/%s/%s".formatted(id, kind, UUID.randomUUID());
    }
}
