package com.targetroadmap.requests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a message that is sent: attempts, and what nobody tries any more. */
abstract class Attempts extends Sending {

    @Test
    void whatNobodyEverSaysAnythingOfIsGivenUp() {
        asked();
        later(WINDOW);
        for (int attempt = 1; attempt <= Delivery.ATTEMPTS; attempt++) {
            assertThat(claim()).as("attempt %d", attempt).hasSize(1);
            later(Delivery.LEASE.plusSeconds(1));
        }
        assertThat(claim()).isEmpty();
        assertThat(service.get(Persona.PM, "/deliveries/given-up").text("deliveries.0.reason"))
                .contains("said nothing");
    }

    @Test
    void whatIsGivenUpComesAPageAtATimeTheNewestFirst() {
        List<Object> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            asked();
            later(WINDOW);
            ids.add(0, claim().get(0).get("id"));
            failed(ids.get(0), "\"reason\":\"No such mailbox.\",\"permanent\":true");
        }
        Reply first = service.get(Persona.PM, "/deliveries/given-up?limit=2");
        Reply second = service.get(Persona.PM, "/deliveries/given-up?limit=1&next=" + first.text("next"));
        assertThat(first.each("deliveries", "id")).isEqualTo(ids.subList(0, 2));
        assertThat(second.each("deliveries", "id")).isEqualTo(ids.subList(2, 3));
    }

    @Test
    void whoSaysNothingOfAClaimLosesItAndTheSameMessageComesAgain() {
        asked();
        later(WINDOW);
        UUID claim = UUID.randomUUID();
        Object first = claim(claim).get(0).get("id");
        assertThat(claim(claim)).singleElement().satisfies(one -> {
            assertThat(one.get("id")).isEqualTo(first);
            assertThat(one.get("attempt")).isEqualTo(1);
        });
        later(Duration.ofSeconds(119));
        assertThat(claim()).isEmpty();
        later(Duration.ofSeconds(2));
        UUID next = UUID.randomUUID();
        assertThat(claim(next)).singleElement().satisfies(one -> {
            assertThat(one.get("id")).isEqualTo(first);
            assertThat(one.get("attempt")).isEqualTo(2);
        });
        assertThat(claim(claim)).as("that is another's by now").isEmpty();
        failed(first, "\"reason\":\"Busy.\"");
        assertThat(claim(next)).as("whose attempt is over").isEmpty();
    }

    @Test
    void aRepeatOfAClaimGetsTheSameThoughItWasReadMeanwhile() {
        asked();
        later(WINDOW);
        UUID claim = UUID.randomUUID();
        Object first = claim(claim).get(0);
        read(Persona.SALES);
        assertThat(claim(claim))
                .singleElement()
                .satisfies(one -> assertThat(one.get("id")).isEqualTo(((Map<?, ?>) first).get("id")));
        sent(((Map<?, ?>) first).get("id"));
        assertThat(claim(claim)).as("nothing is left of it").isEmpty();
    }

    @Test
    void whatWaitsAndWhatWasClaimedOutlivesTheService() {
        asked();
        restart();
        later(WINDOW);
        Object id = claim().get(0).get("id");
        restart();
        assertThat(claim()).isEmpty();
        later(Delivery.LEASE);
        assertThat(claim()).singleElement().satisfies(one -> {
            assertThat(one.get("id")).isEqualTo(id);
            assertThat(one.get("attempt")).isEqualTo(2);
        });
    }

    @Test
    void whatFailsIsTriedAgainFiveTimesAndThenShownToProductUntilItIsSentAgain() {
        asked();
        later(WINDOW);
        Object id = claim().get(0).get("id");
        UUID claim = UUID.randomUUID();
        for (Duration wait : Backoff.WAITS) {
            failed(id, "\"reason\":\"The server is full.\"");
            later(wait.minusSeconds(1));
            assertThat(claim()).as("before %s", wait).isEmpty();
            later(wait.dividedBy(4).plusSeconds(2));
            claim = UUID.randomUUID();
            assertThat(claim(claim)).as("after %s", wait).hasSize(1);
        }
        Reply last = failed(id, "\"reason\":\"The server is full.\"");
        assertThat(last.text("state")).isEqualTo("GIVEN_UP");
        assertThat(last.at("dueAt")).isNull();
        Instant givenUp = service.clock().instant();
        later(Duration.ofDays(2));
        assertThat(claim()).isEmpty();

        Reply lost = service.get(Persona.PM, "/deliveries/given-up");
        assertThat(lost.text("deliveries.0.id")).isEqualTo(id);
        assertThat(lost.text("deliveries.0.reason")).isEqualTo("The server is full.");
        assertThat(Instant.parse(lost.text("deliveries.0.at"))).isBetween(givenUp.minusSeconds(60), givenUp);
        assertThat(lost.text("deliveries.0.to.name")).isEqualTo("Sam Sales");
        assertThat(lost.text("deliveries.0.requests.0.reference")).startsWith("REQ-");
        read(Persona.SALES);
        String resend = "/deliveries/%s/resends/%s".formatted(id, UUID.randomUUID());
        Reply again = service.put(Persona.PM, resend, "{}");
        assertThat(again.text("state")).isEqualTo("WAITING");
        assertThat(again.at("nothing")).isEqualTo(false);
        assertThat(claim(claim)).singleElement().satisfies(one -> {
            assertThat(one.get("id")).isEqualTo(id);
            assertThat(one.get("attempt")).isEqualTo(1);
        });
        sent(id);
        assertThat(service.put(Persona.PM, resend, "{}").text("state")).isEqualTo("SENT");
        assertThat(service.put(Persona.PM, "/deliveries/%s/resends/%s".formatted(id, UUID.randomUUID()), "{}")
                        .problem())
                .isEqualTo("not-given-up");
    }

    @Test
    void whoHasSomethingSentAgainThatIsNotTrueAnyMoreReadsThatNothingIsSent() {
        String request = asked();
        later(WINDOW);
        Object id = claim().get(0).get("id");
        failed(id, "\"reason\":\"No such mailbox.\",\"permanent\":true");
        undo(request);
        String resend = "/deliveries/%s/resends/%s".formatted(id, UUID.randomUUID());
        assertThat(service.put(Persona.PM, resend, "{}").at("nothing")).isEqualTo(true);
        assertThat(service.put(Persona.PM, resend, "{}").at("nothing")).isEqualTo(true);
        assertThat(claim()).isEmpty();
        assertThat(service.get(Persona.PM, "/deliveries/given-up").raw()).doesNotContain(id.toString());
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).as("that it was taken back").hasSize(1);
    }

    @Test
    void theOtherSideSaysWhenToComeBackOrNotToComeBack() {
        asked();
        later(WINDOW);
        Object id = claim().get(0).get("id");
        failed(id, "\"reason\":\"Slow down.\",\"retryAfterSeconds\":600");
        later(Duration.ofSeconds(599));
        assertThat(claim()).isEmpty();
        later(Duration.ofSeconds(2));
        assertThat(claim()).hasSize(1);
        assertThat(failed(id, "\"reason\":\"No such mailbox.\",\"permanent\":true")
                        .text("state"))
                .isEqualTo("GIVEN_UP");
        assertThat(failed(id, "\"reason\":\"Busy.\"").text("state"))
                .as("what an attempt before the last one says")
                .isEqualTo("GIVEN_UP");
        sent(id);
        assertThat(service.get(Persona.PM, "/deliveries/given-up").raw())
                .as("it had arrived all the same")
                .doesNotContain(id.toString());
    }

    @Test
    void anOutcomeIsKeptOnceAndWhatIsSentStaysSent() {
        asked();
        later(WINDOW);
        Object id = claim().get(0).get("id");
        String path = "/deliveries/%s/outcomes/%s".formatted(id, UUID.randomUUID());
        Reply first = asGateway(path, "{\"sent\":false,\"reason\":\"Busy.\"}");
        later(Duration.ofSeconds(10));
        assertThat(asGateway(path, "{\"sent\":false,\"reason\":\"Busy.\"}").raw())
                .isEqualTo(first.raw());
        sent(id);
        assertThat(failed(id, "\"reason\":\"Late.\"").text("state")).isEqualTo("SENT");
    }

    @Test
    void severalWhoClaimAtOnceGetEachMessageOnce() {
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            requests.add(asked());
        }
        later(WINDOW);
        List<Object> ids = AtOnce.times(6, i -> claim()).stream()
                .flatMap(List::stream)
                .<Object>map(one -> one.get("id"))
                .toList();
        assertThat(ids).hasSameSizeAs(requests).doesNotHaveDuplicates();
        List<Long> waits = ids.stream()
                .map(id -> Instant.parse(failed(id, "\"reason\":\"Busy.\"").text("dueAt")))
                .map(due -> Duration.between(service.clock().instant(), due).toMillis())
                .toList();
        assertThat(Collections.max(waits) - Collections.min(waits))
                .as("what failed together doesn't come back together")
                .isGreaterThan(200);
    }

    @Test
    void whatWaitsAndWhatIsGivenUpIsCounted() {
        asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"No such mailbox.\",\"permanent\":true");
        asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"Busy.\"");
        later(Duration.ofHours(1));
        service.bean(DeliveryMetrics.class).count();
        assertThat(gauge("delivery.givenup")).isPositive();
        assertThat(gauge("delivery.waiting")).isPositive();
        assertThat(gauge("delivery.overdue")).isGreaterThan(3_000);
        later(Duration.ofDays(8));
        service.bean(DeliveryMetrics.class).count();
        assertThat(gauge("delivery.overdue"))
                .as("of a channel that nobody asks for")
                .isZero();
    }

    @Test
    void aBodyThatSaysNothingIsRefused() {
        assertThat(asGateway("/deliveries/claims/" + UUID.randomUUID(), "{}").each("errors", "field"))
                .containsExactly("channels");
        assertThat(asGateway("/deliveries/claims/" + UUID.randomUUID(), "{\"channels\":[\"MAIL\"],\"limit\":51}")
                        .each("errors", "field"))
                .containsExactly("limit");
        assertThat(asGateway("/deliveries/claims/" + UUID.randomUUID(), "{\"channels\":[\"MAIL\"],\"limit\":0}")
                        .each("errors", "field"))
                .containsExactly("limit");
        String outcome = "/deliveries/%s/outcomes/%s".formatted(UUID.randomUUID(), UUID.randomUUID());
        assertThat(asGateway(outcome, "{}").each("errors", "field")).containsExactly("sent");
        assertThat(asGateway(outcome, "{\"sent\":false}").each("errors", "field"))
                .containsExactly("reason");
        assertThat(asGateway(outcome, "{\"sent\":true}").status()).isEqualTo(404);
        for (String wrong : List.of("next=x", "limit=0", "limit=201")) {
            assertThat(service.get(Persona.PM, "/deliveries/given-up?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    /** Nobody was there to send the last one, and it is forgotten all the same. */
    @Test
    void whatEndedLongAgoIsForgottenWithItsNoticesAndWhatWaitsIsNot() {
        later(Duration.ofDays(8));
        claim();
        String told = asked();
        later(WINDOW);
        sent(claim().get(0).get("id"));
        String lost = asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"No such mailbox.\",\"permanent\":true");
        String waiting = asked();
        later(WINDOW);
        UUID id = UUID.fromString(claim().get(0).get("id").toString());
        String unsent = asked();

        later(Duration.ofDays(89));
        service.bean(Forgetting.class).forget();
        assertThat(noticesOf(Persona.SALES)).contains(told, lost, waiting, unsent);
        assertThat(service.get(Persona.PM, "/deliveries/given-up").raw()).contains(lost);

        later(Duration.ofDays(2));
        service.bean(Forgetting.class).forget();
        assertThat(noticesOf(Persona.SALES)).contains(waiting).doesNotContain(told, lost, unsent);
        assertThat(service.get(Persona.PM, "/deliveries/given-up").list("deliveries"))
                .isEmpty();
        assertThat(service.bean(DeliveryRows.class).holds(id, 2)).hasSize(1);
    }
}
