package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(inbox.at("counts"))
                .isEqualTo(Map.of("waiting", 5, "overdue", 1, "mine", 0, "unassigned", 5, "questions", 0));
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

    @Test
    void amongEquallyUrgentOnesADealThatClosesSoonComesBeforeWhatIsOlderWhateverItIsWorth() {
        at("2026-11-23T10:00:00Z");
        String oldest = submitted("NO");
        String farAway =
                withDeal("\"closeDate\":\"2027-06-30\",\"amount\":{\"minorUnits\":900000000,\"currency\":\"EUR\"}");
        String later = withDeal("\"closeDate\":\"2026-12-20\"");
        String sooner = withDeal("\"closeDate\":\"2026-12-01\"");
        String won = withDeal("\"closeDate\":\"2026-12-01\",\"state\":\"WON\"");

        assertThat(service.get(Persona.PM, "/triage").each("waiting", "id"))
                .containsExactly(sooner, later, oldest, farAway, won);
    }

    @Test
    void whatADealBecomesOrdersTheInboxAtOnce() {
        at("2026-11-23T10:00:00Z");
        String oldest = submitted("NO");
        String closing = withDeal("\"closeDate\":\"2026-12-01\"");
        assertThat(service.get(Persona.PM, "/triage").each("waiting", "id")).containsExactly(closing, oldest);

        Reply deal = service.get(
                Persona.SALES,
                "/deals/" + service.get(Persona.PM, "/requests/" + closing).text("deal.id"));
        service.patch(Persona.SALES, "/deals/" + deal.text("id"), deal.etag(), "{\"state\":\"LOST\"}");

        assertThat(service.get(Persona.PM, "/triage").each("waiting", "id")).containsExactly(oldest, closing);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEndedThroughEveryPart() {
        // What comes at a weekend is all due at once.
        at("2026-11-21T10:00:00Z");
        String promisedOverdue = submitted("IN_WRITING");
        String overdue = submitted("NO");
        String overdueToo = submitted("IN_TALKS");
        at("2026-11-25T10:00:00Z");
        String old = submitted("NO");
        String closing = withDeal("\"closeDate\":\"2026-12-01\"");
        String promised = submitted("IN_WRITING");
        List<Object> all = service.get(Persona.PM, "/triage").each("waiting", "id");
        assertThat(all).containsExactly(promisedOverdue, promised, overdue, overdueToo, closing, old);

        List<Object> onePerPage = new ArrayList<>();
        String next = "";
        while (next != null) {
            Reply page = service.get(Persona.PM, "/triage?limit=1&next=" + next);
            onePerPage.addAll(page.each("waiting", "id"));
            next = page.text("next");
        }
        assertThat(onePerPage).isEqualTo(all);
        for (String wrong : List.of("limit=0", "limit=201", "next=x", "of=THEIRS")) {
            assertThat(service.get(Persona.PM, "/triage?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void whatComesNextIsWhatStandsBelow() {
        at("2026-11-23T10:00:00Z");
        String first = submitted("NO");
        String second = submitted("NO");
        String third = submitted("NO");

        assertThat(next("")).isEqualTo(first);
        assertThat(next("?after=" + first)).isEqualTo(second);
        assertThat(next("?after=" + second)).isEqualTo(third);
        assertThat(next("?after=" + third)).as("what was skipped").isEqualTo(first);

        service.decided(Persona.PM, second, "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");
        assertThat(next("?after=" + second)).isEqualTo(first);
        assertThat(next("?after=" + first)).isEqualTo(third);
        assertThat(next("?of=MINE")).isNull();
        service.decided(Persona.PM, first, "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");
        assertThat(next("?after=" + third)).as("nothing else waits").isNull();
    }

    @Test
    void aRequestIsTakenAndGivenBack() {
        at("2026-11-23T10:00:00Z");
        String mine = submitted("NO");
        String other = submitted("NO");
        String nobodys = submitted("NO");
        take(Persona.PM, mine, null);
        take(Persona.PM2, other, null);

        assertThat(waiting(Persona.PM, "MINE")).containsExactly(mine);
        assertThat(waiting(Persona.PM2, "MINE")).containsExactly(other);
        assertThat(waiting(Persona.PM, "UNASSIGNED")).containsExactly(nobodys);
        assertThat(waiting(Persona.PM, "ALL")).containsExactly(mine, other, nobodys);
        assertThat(service.get(Persona.PM, "/triage").at("counts"))
                .isEqualTo(Map.of("waiting", 3, "overdue", 0, "mine", 1, "unassigned", 1, "questions", 0));
        assertThat(service.get(Persona.PM, "/requests/" + mine).text("assignee.name"))
                .isEqualTo("Paula Product");
        assertThat(service.get(Persona.SALES, "/requests/" + mine).at("assignee"))
                .isNull();

        service.decided(Persona.PM, mine, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        assertThat(waiting(Persona.PM, "MINE")).isEmpty();
        service.put(
                Persona.SALES, "/requests/%s/answers/%s".formatted(mine, UUID.randomUUID()), "{\"text\":\"Forty.\"}");
        assertThat(waiting(Persona.PM, "MINE"))
                .as("an answer comes back to who asked")
                .containsExactly(mine);

        assign(Persona.PM, mine, null, Persona.PM.caller().id());
        assertThat(waiting(Persona.PM, "UNASSIGNED")).containsExactly(mine, nobodys);
    }

    @Test
    void ofTwoWhoTakeOneTheSecondHearsOfTheFirst() {
        at("2026-11-23T10:00:00Z");
        String id = submitted("NO");
        String etag = service.get(Persona.PM, "/requests/" + id).etag();
        assertThat(take(Persona.PM2, id, null).status()).isEqualTo(200);
        assertThat(take(Persona.PM2, id, null).status()).as("a repeat").isEqualTo(200);

        Reply late = take(Persona.PM, id, null);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("assigned-meanwhile");
        assertThat(late.text("detail")).startsWith("Pete Product");
        assertThat(take(Persona.PM, id, Persona.PM2.caller().id()).status()).isEqualTo(200);
        assertThat(service.get(Persona.PM, "/requests/" + id).etag())
                .as("nobody's version is stale for it")
                .isEqualTo(etag);
        assertThat(assign(
                                Persona.PM,
                                id,
                                Persona.SALES.caller().id(),
                                Persona.PM.caller().id())
                        .status())
                .isEqualTo(400);
        assertThat(take(Persona.PM, UUID.randomUUID().toString(), null).status())
                .isEqualTo(404);
    }

    @Test
    void itIsGivenToWhoDecidesAndHasBeenHere() {
        String id =
                service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
        service.get(Persona.PM, "/triage");
        service.get(Persona.PM2, "/triage");
        await().untilAsserted(() -> assertThat(
                        service.get(Persona.PM, "/triage/people").each("people", "name"))
                .containsExactly("Paula Product", "Pete Product"));
        Reply given = assign(Persona.PM, id, Persona.PM2.caller().id(), null);
        assertThat(given.status()).as(given.raw()).isEqualTo(200);
        assertThat(given.text("assignee.name")).isEqualTo("Pete Product");
        assertThat(waiting(Persona.PM2, "MINE")).contains(id);
        assertThat(assign(
                                Persona.PM,
                                id,
                                UUID.randomUUID(),
                                Persona.PM2.caller().id())
                        .each("errors", "field"))
                .containsExactly("assigneeId");
    }

    private String next(String query) {
        Object request = service.get(Persona.PM, "/triage/next" + query).at("request");
        return request instanceof Map<?, ?> shown ? (String) shown.get("id") : null;
    }

    private List<Object> waiting(Persona who, String of) {
        return service.get(who, "/triage?of=" + of).each("waiting", "id");
    }

    private Reply take(Persona who, String id, UUID seen) {
        return assign(who, id, who.caller().id(), seen);
    }

    private Reply assign(Persona who, String id, UUID assignee, UUID seen) {
        return service.put(
                who,
                "/requests/" + id + "/assignee",
                "{\"assigneeId\":%s,\"seen\":%s}".formatted(quoted(assignee), quoted(seen)));
    }

    private static String quoted(UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    private String withDeal(String deal) {
        return service.put(
                        Persona.SALES,
                        "/requests/" + UUID.randomUUID(),
                        "{\"customer\":{\"name\":\"A\"},\"problem\":\"They wait.\",\"dealId\":\"%s\",\"deal\":{\"kind\":\"NEW\",%s}}"
                                .formatted(UUID.randomUUID(), deal))
                .text("id");
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
