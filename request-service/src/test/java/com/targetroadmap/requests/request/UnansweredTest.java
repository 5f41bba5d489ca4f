package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A question that nobody answers in ten working days. The clock is moved, nobody waits. */
@DatabaseTest
class UnansweredTest {

    /** A Monday. Ten working days later it is the Monday after next. */
    private static final String ASKED = "2027-03-01T10:00:00Z";

    private static final String STILL_WAITING = "2027-03-15T09:59:00Z";
    private static final String TOO_LATE = "2027-03-15T10:01:00Z";

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
    void itIsWithdrawnWithThatReasonAfterTenWorkingDaysAndNotBefore() {
        String id = asked();
        assertThat(shown(id).text("answerBy")).startsWith("2027-03-15T10:00");

        giveUpAt(STILL_WAITING);
        assertThat(shown(id).text("decision")).isEqualTo("QUESTION");

        giveUpAt(TOO_LATE);
        Reply withdrawn = shown(id);
        assertThat(withdrawn.text("decision")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.text("returned")).isEqualTo("UNANSWERED");
        assertThat(withdrawn.text("guidance.key")).isEqualTo("withdrawn-unanswered");
        assertThat(withdrawn.text("guidance.parameters.question")).isEqualTo("How many?");
        assertThat(withdrawn.at("answerBy")).isNull();
        assertThat(kinds(withdrawn)).containsExactly("SUBMITTED", "QUESTION", "UNANSWERED");
        assertThat(withdrawn.at("story.2.who")).isNull();
        assertThat(withdrawn.list("legalSteps")).containsExactly("QUESTION_ANSWERED", "RESUBMITTED");
        assertThat(facts(id)).containsEntry("withdrawn", true);
        assertThat(notices(id))
                .as("who didn't answer is told that nobody waits any more")
                .containsExactly("DECIDED");
    }

    @Test
    void itComesBackWithTheAnswer() {
        String id = asked();
        giveUpAt(TOO_LATE);

        Reply answered = answer(id);

        assertThat(answered.status()).as(answered.raw()).isEqualTo(201);
        assertThat(answered.text("decision")).isEqualTo("NEW");
        assertThat(answered.at("returned")).isNull();
        assertThat(answered.text("firstLookBy")).isGreaterThan("2027-03-16");
        assertThat(service.get(Persona.PM, "/triage").each("waiting", "id")).contains(id);
        assertThat(notices(id)).isEmpty();
    }

    @Test
    void whatItsOwnerHasTakenBackIsNotAnswered() {
        String id = asked();
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(id, UUID.randomUUID()), "{}");

        assertThat(answer(id).problem()).isEqualTo("illegal-move");
    }

    @Test
    void anAnsweredOrDecidedQuestionIsLeftAlone() {
        String answered = asked();
        answer(answered);
        String decided = asked();
        service.decided(Persona.PM, decided, "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");
        String askedAnew = asked();
        service.clock().moveTo(Instant.parse("2027-03-10T10:00:00Z"));
        service.decided(Persona.PM, askedAnew, "{\"kind\":\"QUESTION\",\"question\":\"And now?\"}");

        giveUpAt(TOO_LATE);

        assertThat(shown(answered).text("decision")).isEqualTo("NEW");
        assertThat(shown(decided).text("decision")).isEqualTo("ANSWERED");
        assertThat(shown(askedAnew).text("decision")).isEqualTo("QUESTION");
    }

    @Test
    void ofManyInstancesThatLookAtOnceOneDoesTheWork() {
        List<String> asked = List.of(asked(), asked(), asked());
        service.clock().moveTo(Instant.parse(TOO_LATE));
        UnansweredQuestions questions = service.bean(UnansweredQuestions.class);

        AtOnce.times(6, instance -> {
            questions.giveUp();
            return instance;
        });

        assertThat(asked)
                .allSatisfy(id -> assertThat(kinds(shown(id))).containsExactly("SUBMITTED", "QUESTION", "UNANSWERED"));
    }

    @Test
    void aDecisionOnWhatProductHasSeenBeforeItWasWithdrawnIsStale() {
        String id = asked();
        String etag = service.get(Persona.PM, "/requests/" + id).etag();
        giveUpAt(TOO_LATE);

        Reply late = service.put(
                Persona.PM,
                "/requests/%s/decisions/%s".formatted(id, UUID.randomUUID()),
                etag,
                "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("current.by")).isNull();
    }

    private static String asked() {
        service.clock().moveTo(Instant.parse(ASKED));
        String id =
                service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
        service.decided(Persona.PM, id, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        return id;
    }

    private static void giveUpAt(String moment) {
        service.clock().moveTo(Instant.parse(moment));
        service.bean(UnansweredQuestions.class).giveUp();
    }

    private static Reply answer(String id) {
        return service.put(
                Persona.SALES, "/requests/%s/answers/%s".formatted(id, UUID.randomUUID()), "{\"text\":\"Forty.\"}");
    }

    private static List<Object> notices(String id) {
        return service.get(Persona.SALES, "/notices?limit=200").list("notices").stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> ((Map<?, ?>) one.get("request")).get("id").equals(id))
                .<Object>map(one -> one.get("kind"))
                .toList();
    }

    private static Reply shown(String id) {
        return service.get(Persona.SALES, "/requests/" + id);
    }

    private static List<Object> kinds(Reply request) {
        return request.each("story", "kind");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(String id) {
        return ((List<Map<String, Object>>)
                        service.getAsService("/feed?timeout=0&compact=true").json())
                .stream()
                        .filter(fact -> fact.get("subject").equals("request/" + id))
                        .map(fact -> (Map<String, Object>) fact.get("data"))
                        .findFirst()
                        .orElseThrow();
    }
}
