package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked when a deal is decided, and which deals wait for an answer. */
@DatabaseTest
class DealsTest {

    private static RunningService service;

    private final String deal = UUID.randomUUID().toString();
    private String open;

    @BeforeAll
    static void start() {
        service = new RunningService();
        service.get(Persona.SALES2, "/requests");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void aDealWithAnOpenRequest() {
        open = submitted("{\"kind\":\"NEW\"}");
    }

    @ParameterizedTest
    @CsvSource({"WON", "LOST"})
    void whenADealIsDecidedItsOwnerIsAskedWhatWasPromised(String state) {
        String declined = submitted(null);
        service.decided(Persona.PM, declined, "{\"kind\":\"DECLINED\",\"customerReason\":\"few need it\"}");
        change("{\"state\":\"%s\"}".formatted(state));

        assertThat(asked(Persona.SALES)).contains(open).doesNotContain(declined);
        assertThat(asked(Persona.SALES2)).isEmpty();
        change("{\"state\":\"OPEN\"}");
        assertThat(asked(Persona.SALES)).as("nothing is decided any more").doesNotContain(open);
    }

    @Test
    void theAnswerIsKeptWithTheRequestAndTold() {
        change("{\"state\":\"WON\"}");
        UUID id = UUID.randomUUID();
        Reply told = say(Persona.SALES, id, "IN_WRITING");
        assertThat(told.status()).as(told.raw()).isEqualTo(201);
        assertThat(say(Persona.SALES, id, "IN_WRITING").status()).isEqualTo(200);
        assertThat(say(Persona.SALES, id, "NO").problem()).isEqualTo("id-taken");

        assertThat(asked(Persona.SALES)).doesNotContain(open);
        Reply read = service.get(Persona.PM, "/requests/" + open);
        assertThat(read.text("promised")).isEqualTo("IN_WRITING");
        assertThat(read.each("story", "kind")).containsExactly("SUBMITTED", "PROMISE_TOLD");
        assertThat(read.text("story.1.promised")).isEqualTo("IN_WRITING");
        assertThat(service.get(Persona.PM, "/triage").text("waiting.0.id"))
                .as("what is promised in writing comes first")
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"SALES, 201", "SALES2, 404", "LEAD, 201", "PM, 403"})
    void itsOwnerOrALeadSaysWhatWasPromised(Persona who, int status) {
        assertThat(say(who, UUID.randomUUID(), "NO").status()).isEqualTo(status);
    }

    @Test
    void whatIsWithdrawnIsNotAskedAbout() {
        change("{\"state\":\"WON\"}");
        assertThat(asked(Persona.SALES)).contains(open);
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(open, UUID.randomUUID()), "{}");
        assertThat(asked(Persona.SALES)).doesNotContain(open);
    }

    @Test
    void theQuestionGoesWithTheRequest() {
        change("{\"state\":\"LOST\"}");
        service.put(
                Persona.LEAD,
                "/requests/%s/hand-overs/%s".formatted(open, UUID.randomUUID()),
                "{\"to\":\"%s\"}".formatted(Persona.SALES2.caller().id()));
        assertThat(asked(Persona.SALES)).doesNotContain(open);
        assertThat(asked(Persona.SALES2)).contains(open);
        say(Persona.SALES2, UUID.randomUUID(), "NO");
    }

    @Test
    void aLeadSeesWhichDealsCloseSoonAndWait() {
        LocalDate soon =
                LocalDate.ofInstant(service.clock().instant(), ZoneOffset.UTC).plusDays(20);
        change("{\"closeDate\":\"%s\",\"amount\":{\"minorUnits\":100,\"currency\":\"EUR\"}}".formatted(soon));
        Reply closing = service.get(Persona.LEAD, "/deals/closing");
        assertThat(closing.each("deals", "id")).containsExactly(deal);
        assertThat(closing.text("deals.0.customer.name")).isEqualTo("Harbour Hotels");
        assertThat(closing.text("deals.0.owner.name")).isEqualTo("Sam Sales");
        assertThat(closing.text("deals.0.requests.0.id")).isEqualTo(open);
        assertThat(service.get(Persona.SALES, "/deals/closing").status()).isEqualTo(403);

        change("{\"closeDate\":\"%s\"}".formatted(soon.plusDays(20)));
        assertThat(service.get(Persona.LEAD, "/deals/closing").list("deals")).isEmpty();
        change("{\"closeDate\":\"%s\"}".formatted(soon));
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(open, UUID.randomUUID()), "{}");
        assertThat(service.get(Persona.LEAD, "/deals/closing").list("deals")).isEmpty();
    }

    private String submitted(String made) {
        String body = "{\"customer\":{\"name\":\"Harbour Hotels\"},\"problem\":\"They wait.\",\"dealId\":\"%s\"%s}"
                .formatted(deal, made == null ? "" : ",\"deal\":" + made);
        return service.put(Persona.SALES, "/requests/" + UUID.randomUUID(), body)
                .text("id");
    }

    private void change(String patch) {
        String path = "/deals/" + deal;
        Reply changed = service.patch(
                Persona.SALES, path, service.get(Persona.SALES, path).etag(), patch);
        assertThat(changed.status()).as(changed.raw()).isEqualTo(200);
    }

    private Reply say(Persona who, UUID id, String promised) {
        return service.put(
                who, "/requests/%s/promises/%s".formatted(open, id), "{\"promised\":\"%s\"}".formatted(promised));
    }

    private static List<Object> asked(Persona who) {
        return service.get(who, "/promise-questions").each("requests", "id");
    }
}
