package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class InboxTest {

    private RunningService service;

    @BeforeEach
    void start() {
        service = new RunningService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void promisedInWritingComesFirstThenWhatIsOverdueThenTheOldest() {
        at("2026-11-20T10:00:00Z");
        String answered = submitted("NO");
        service.decided(Persona.PM, answered, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        at("2026-11-23T10:00:00Z");
        String overdue = submitted("IN_TALKS");
        at("2026-11-24T10:00:00Z");
        String fresh = submitted("NO");
        at("2026-11-25T10:00:00Z");
        String fresher = submitted("NO");
        String promised = submitted("IN_WRITING");
        service.put(
                Persona.SALES,
                "/requests/%s/answers/%s".formatted(answered, UUID.randomUUID()),
                "{\"text\":\"Forty.\"}");
        at("2026-11-25T12:00:00Z");

        Reply inbox = service.get(Persona.PM, "/triage");
        assertThat(inbox.each("waiting", "id")).containsExactly(promised, overdue, answered, fresh, fresher);
        assertThat(inbox.each("waiting", "overdue")).containsExactly(false, true, false, false, false);
        assertThat(inbox.text("waiting.1.firstLookBy")).startsWith("2026-11-25T10:00:0");
        assertThat(inbox.at("counts")).isEqualTo(Map.of("waiting", 5, "overdue", 1, "questions", 0));
    }

    @Test
    void whatWaitsForSalesStandsApartAndSoDoesWhatIsDecided() {
        at("2026-11-23T10:00:00Z");
        String question = submitted("NO");
        service.decided(Persona.PM, question, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        String first = submitted("NO");
        service.decided(Persona.PM, first, "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");
        String second = submitted("NO");
        service.decided(Persona.PM, second, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        String withdrawn = submitted("NO");
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(withdrawn, UUID.randomUUID()), "{}");

        Reply inbox = service.get(Persona.PM, "/triage");
        assertThat(inbox.list("waiting")).isEmpty();
        assertThat(inbox.each("questions", "id")).containsExactly(question);
        assertThat(inbox.each("decided", "id")).containsExactly(second, first);
    }

    private void at(String moment) {
        service.clock().moveTo(Instant.parse(moment));
    }

    private String submitted(String promised) {
        return service.put(
                        Persona.SALES,
                        "/requests/" + UUID.randomUUID(),
                        "{\"customer\":{\"name\":\"A\"},\"problem\":\"They wait.\",\"promised\":\"%s\"}"
                                .formatted(promised))
                .text("id");
    }
}
