package com.targetroadmap.requests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.notice.NoticesToSend;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DeliveriesTest {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String QUESTION = "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}";
    private static final String DECLINED = "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}";

    private static Map<String, String> database;
    private static RunningService service;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        service = new RunningService(database);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** As if the gateway had sent whatever is there, so that only what a test does is waiting; noon, far from a digest. */
    @BeforeEach
    void sendAll() {
        service.clock().moveTo(tomorrowAt(LocalTime.NOON));
        for (List<Map<?, ?>> some = claim(); !some.isEmpty(); some = claim()) {
            some.forEach(one -> sent(one.get("id")));
        }
        usual(Persona.SALES);
    }

    @Test
    void aQuestionIsSentOnceAfterFiveMinutes() {
        String request = asked();
        later(WINDOW.minusSeconds(30));
        assertThat(claim()).isEmpty();

        later(Duration.ofSeconds(30));
        List<Map<?, ?>> claimed = claim();
        assertThat(claimed).hasSize(1);
        Map<?, ?> delivery = claimed.get(0);
        assertThat(delivery.get("channel")).isEqualTo("MAIL");
        assertThat(delivery.get("digest")).isEqualTo(false);
        assertThat(delivery.get("attempt")).isEqualTo(1);
        assertThat(delivery.get("to").toString()).contains("sales" + Persona.MAIL, "Sam Sales", "zone=UTC");
        assertThat(delivery.get("notices").toString()).contains("QUESTION", "How many?", request);
        assertThat(claim()).isEmpty();

        sent(delivery.get("id"));
        later(Duration.ofHours(20));
        assertThat(claim()).isEmpty();
    }

    @Test
    void anUndoInTheWindowIsSilent() {
        undo(asked());
        later(Duration.ofDays(1));
        assertThat(claim()).isEmpty();
    }

    @Test
    void severalChangesAreOneMessageWithTheLastState() {
        String request = asked();
        later(Duration.ofMinutes(2));
        service.decided(Persona.PM, request, "{\"kind\":\"QUESTION\",\"question\":\"How many exactly?\"}");
        later(Duration.ofMinutes(3));
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat(one.get("notices").toString())
                        .contains("How many exactly?")
                        .doesNotContain("How many?"));
    }

    @Test
    void whatIsNotUrgentComesTogetherAtEight() {
        decided(DECLINED);
        later(Duration.ofMinutes(6));
        assertThat(claim()).isEmpty();
        decided(DECLINED);

        service.clock().moveTo(tomorrowAt(LocalTime.of(7, 59)));
        assertThat(claim()).isEmpty();
        service.clock().moveTo(todayAt(LocalTime.of(8, 0, 1)));
        List<Map<?, ?>> claimed = claim();
        assertThat(claimed).hasSize(1);
        assertThat(claimed.get(0).get("digest")).isEqualTo(true);
        assertThat((List<?>) claimed.get(0).get("notices")).hasSize(2);
    }

    @Test
    void whatElseWaitsForThePersonAboutTheRequestGoesAlongAndNothingElse() {
        String request = asked();
        take(request);
        later(Duration.ofMinutes(1));
        promise(request);
        String other = asked();
        later(Duration.ofMinutes(4));
        List<Map<?, ?>> first = claim();
        assertThat(first)
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .contains("Sam Sales", request)
                        .doesNotContain(other));
        sent(first.get(0).get("id"));
        later(Duration.ofMinutes(1));
        List<Map<?, ?>> others = claim();
        assertThat(others).hasSize(2);
        others.forEach(one -> sent(one.get("id")));

        String promised = asked();
        take(promised);
        sentAt(WINDOW);
        promise(promised);
        String due = asked();
        later(Duration.ofMinutes(3));
        service.decided(Persona.PM2, promised, "{\"kind\":\"QUESTION\",\"question\":\"Which ones?\"}");
        later(Duration.ofMinutes(2));
        assertThat(claim())
                .hasSize(2)
                .anySatisfy(one ->
                        assertThat(one.toString()).contains("Sam Sales", due).doesNotContain(promised));
        sentAt(Duration.ofMinutes(3));

        String answered = asked();
        take(answered);
        done(service.put(
                Persona.SALES,
                "/requests/%s/answers/%s".formatted(answered, UUID.randomUUID()),
                "{\"text\":\"Ten.\"}"));
        later(Duration.ofMinutes(3));
        promise(answered);
        later(Duration.ofMinutes(2));
        assertThat(claim())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.get("notices").toString()).contains("ANSWERED_QUESTION", "PROMISED_IN_WRITING"));
    }

    /** The other side took nothing while it was so; by now the undo is what there is to tell. */
    @Test
    void aQuestionThatWasTakenBackIsNotTriedAgain() {
        String request = asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"Busy.\"");
        undo(request);
        later(WINDOW);
        assertThat(claim()).as("the next try was due a minute after the first").isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat(one.get("notices").toString())
                        .contains("DECIDED", request)
                        .doesNotContain("kind=QUESTION"));
    }

    @Test
    void anUndoOfWhatWasSentIsTold() {
        String request = asked();
        later(WINDOW);
        sent(claim().get(0).get("id"));
        undo(request);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat(one.get("notices").toString()).contains("DECIDED", request));
    }

    @Test
    void whatItsReceiverMaySeeNoMoreIsNeitherTriedAgainNorShown() {
        String request = asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"Busy.\"");
        Object unread = service.get(Persona.SALES, "/notices/unread").at("count");
        service.get(Persona.SALES2, "/people");
        handOver(request);
        assertThat(noticesOf(Persona.SALES)).doesNotContain(request);
        assertThat(service.get(Persona.SALES, "/notices/unread").at("count")).isNotEqualTo(unread);
        later(WINDOW);
        assertThat(claim()).extracting(one -> one.get("to").toString()).noneMatch(to -> to.contains("Sam Sales"));
    }

    /** Where the day begins earlier the digest of that day has come already. */
    @Test
    void whoMovesWestGetsOneDigestADay() {
        choose(Persona.SALES, "Pacific/Auckland", "");
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(todayAt(LocalTime.of(20, 30)));
        sent(claim().get(0).get("id"));
        choose(Persona.SALES, "America/New_York", "");
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(14, 0)));
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(14, 0)));
        assertThat(claim()).hasSize(1);
    }

    @Test
    void whereItIsNotYetEightTheDigestComesTheSameDay() {
        choose(Persona.SALES, "America/Los_Angeles", "");
        decided(DECLINED);
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        assertThat(waiting()).as("no second one").isEqualTo(1);
        service.clock().moveTo(todayAt(LocalTime.of(16, 1)));
        assertThat(claim()).hasSize(1);
    }

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
    void whatIsUndoneAfterItsWindowLeavesNoEmptyMessage() {
        String declined = decided(DECLINED);
        later(Duration.ofMinutes(6));
        assertThat(claim()).as("it is of tomorrow's digest").isEmpty();
        undo(declined);
        assertThat(noticesOf(Persona.SALES)).doesNotContain(declined);
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).isEmpty();
        assertThat(waiting()).as("nor one to be given up").isZero();
    }

    @Test
    void whoHasNoAddressIsSentNothingAndProductReadsWhoThatIs() {
        Caller nobody = new Caller("test", "nora", "Nora Noaddress", Set.of(Roles.SALES));
        assertThat(as(nobody, "GET", "/notices/unread", "").at("count")).isEqualTo(0);
        String path = "/requests/" + UUID.randomUUID();
        String request = as(nobody, "PUT", path, "{\"customer\":{\"name\":\"Old Mill\"},\"problem\":\"They wait.\"}")
                .text("id");
        assertThat(service.decided(Persona.PM, request, QUESTION).status()).isEqualTo(201);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        assertThat(as(nobody, "GET", "/notices/unread", "").at("count")).isEqualTo(1);
        Reply lost = service.get(Persona.PM, "/deliveries/given-up");
        assertThat(lost.list("unreachable")).containsExactly("Nora Noaddress");
        assertThat(lost.at("moreUnreachable")).isEqualTo(false);
        for (int i = 0; i < 20; i++) {
            as(new Caller("test", "nora" + i, "Nora " + i, Set.of(Roles.SALES)), "GET", "/notices/unread", "");
        }
        Reply many = service.get(Persona.PM, "/deliveries/given-up");
        assertThat(many.list("unreachable")).hasSize(20);
        assertThat(many.at("moreUnreachable")).isEqualTo(true);
    }

    /** Roles are those of the last sign-in. */
    @Test
    void whoDecidesNoMoreIsSentNothingThatIsForProduct() {
        String request = asked();
        take(request);
        done(service.put(
                Persona.SALES, "/requests/%s/answers/%s".formatted(request, UUID.randomUUID()), "{\"text\":\"Ten.\"}"));
        Caller pm = Persona.PM.caller();
        as(
                new Caller(pm.issuer(), pm.subject(), pm.name(), Set.of(Roles.SALES_LEAD), pm.mail()),
                "GET",
                "/notices/unread",
                "");
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.get(Persona.PM, "/notices/unread");
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
    void eachChannelHasADigestOfItsOwn() {
        claim(UUID.randomUUID(), "SLACK");
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).hasSize(1);
        assertThat(claim(UUID.randomUUID(), "SLACK")).hasSize(1);
    }

    @Test
    void aDigestHoldsWhatFitsAndSaysThatThereIsMore() throws SQLException {
        UUID sales = Persona.SALES.caller().id();
        Instant now = service.clock().instant();
        try (Connection connection = TestDatabase.connect(database);
                PreparedStatement notice =
                        connection.prepareStatement("insert into notice (id, person_id, kind, at, is_open, waits_until)"
                                + " values (?, ?, 'REVIEW_OVERDUE', ?, true, ?)")) {
            for (int i = 0; i <= 200; i++) {
                notice.setObject(1, new UUID(now.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE | i));
                notice.setObject(2, sales);
                notice.setObject(3, now.atOffset(ZoneOffset.UTC));
                notice.setObject(4, now.atOffset(ZoneOffset.UTC));
                notice.addBatch();
            }
            notice.executeBatch();
        }
        assertThat(claim()).isEmpty();
        assertThat(service.bean(NoticesToSend.class).areAnyDue(service.clock().instant()))
                .as("all of them are addressed by one claim")
                .isFalse();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).singleElement().satisfies(one -> {
            assertThat((List<?>) one.get("notices")).hasSize(200);
            assertThat(one.get("more")).isEqualTo(true);
        });
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
    void manyAtOnceAreOneMessage() {
        for (int i = 0; i < 6; i++) {
            asked();
        }
        later(WINDOW);
        assertThat(claim()).singleElement().satisfies(one -> {
            assertThat(one.get("digest")).isEqualTo(true);
            assertThat((List<?>) one.get("notices")).hasSize(6);
        });
    }

    @Test
    void whatItsReceiverHasReadOrMayNotSeeAnyMoreIsNotSent() {
        asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"Busy.\"");
        asked();
        read(Persona.SALES);
        String passedOn = asked();
        service.get(Persona.SALES2, "/people");
        handOver(passedOn);
        later(WINDOW);
        assertThat(claim()).extracting(one -> one.get("to").toString()).noneMatch(to -> to.contains("Sam Sales"));
    }

    @Test
    void eachPersonIsToldAsTheyChose() {
        prefer("{\"kind\":\"QUESTION\",\"channel\":\"MAIL\",\"when\":\"DIGEST\"},"
                + "{\"kind\":\"DECIDED\",\"channel\":\"MAIL\",\"when\":\"NEVER\"}");
        asked();
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).singleElement().satisfies(one -> {
            assertThat(one.get("digest")).isEqualTo(true);
            assertThat((List<?>) one.get("notices")).hasSize(1);
            assertThat(one.get("notices").toString()).contains("QUESTION");
        });
    }

    @Test
    void whoUnsubscribesIsNotEvenToldOfWhatWaits() {
        asked();
        later(WINDOW);
        Object id = claim().get(0).get("id");
        failed(id, "\"reason\":\"Busy.\"");
        String path = "/people/%s/preferences/QUESTION/MAIL"
                .formatted(Persona.SALES.caller().id());
        assertThat(asGateway(path, "{\"when\":\"NEVER\"}").text("when")).isEqualTo("NEVER");
        later(Duration.ofHours(1));
        assertThat(claim()).isEmpty();
    }

    @Test
    void aChannelThatNobodyAsksForHasNothingWaiting() {
        asked();
        later(WINDOW);
        assertThat(claim()).hasSize(1);
        later(Duration.ofHours(1));
        assertThat(claim(UUID.randomUUID(), "SLACK")).isEmpty();
        Instant first = lastAskedFor();
        asked();
        later(WINDOW);
        assertThat(claim(UUID.randomUUID(), "SLACK")).hasSize(1);
        assertThat(lastAskedFor()).as("asking often writes nothing").isEqualTo(first);
        later(Duration.ofHours(1));
        claim(UUID.randomUUID(), "SLACK");
        assertThat(lastAskedFor()).isAfter(first);
    }

    @Test
    void aChannelThatNobodyAskedForAWeekBeginsAnew() {
        asked();
        later(WINDOW);
        assertThat(claim()).hasSize(1);
        asked();
        later(Duration.ofDays(8));
        assertThat(claim()).isEmpty();
        asked();
        later(WINDOW);
        assertThat(claim()).hasSize(1);
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

    /** Sends all that is due after some time. */
    private static void sentAt(Duration time) {
        later(time);
        claim().forEach(one -> sent(one.get("id")));
    }

    private static int waiting() {
        try (Connection connection = TestDatabase.connect(database);
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("select count(*) from delivery where state = 'WAITING' and channel = 'MAIL'")) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant lastAskedFor() {
        return service.bean(ChannelRows.class).askedFor(Instant.EPOCH).stream()
                .filter(one -> one.channel() == DeliveryChannel.SLACK)
                .findFirst()
                .orElseThrow()
                .askedAt();
    }

    private static void restart() {
        Instant now = service.clock().instant();
        service.close();
        service = new RunningService(database);
        service.clock().moveTo(now);
    }

    private static double gauge(String name) {
        return service.bean(MeterRegistry.class).get(name).gauge().value();
    }

    private static String asked() {
        return decided(QUESTION);
    }

    private static String decided(String body) {
        String id =
                service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
        Reply reply = service.decided(Persona.PM, id, body);
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
        return id;
    }

    private static void undo(String request) {
        String etag = service.get(Persona.PM, "/requests/" + request).etag();
        done(service.put(Persona.PM, "/requests/%s/undos/%s".formatted(request, UUID.randomUUID()), etag, "{}"));
    }

    private static Reply as(Caller who, String method, String path, String body) {
        String token =
                TestTokens.forPerson(who, "request-service", service.clock().instant());
        return service.call(method, path, token, body);
    }

    private static String noticesOf(Persona who) {
        return service.get(who, "/notices?limit=200").raw();
    }

    private static void read(Persona who) {
        String newest = service.get(who, "/notices?limit=1").text("notices.0.id");
        service.post(who, "/notices/reads", "{\"upTo\":\"%s\"}".formatted(newest));
    }

    private static void usual(Persona who) {
        choose(who, "");
    }

    private static void prefer(String one) {
        choose(Persona.SALES, one);
    }

    private static void choose(Persona who, String preferences) {
        choose(who, "UTC", preferences);
    }

    private static void choose(Persona who, String zone, String preferences) {
        String etag = service.get(who, "/notices/preferences").etag();
        done(service.put(
                who,
                "/notices/preferences",
                etag,
                "{\"zone\":\"%s\",\"preferences\":[%s]}".formatted(zone, preferences)));
    }

    private static void handOver(String request) {
        done(service.put(
                Persona.SALES,
                "/requests/%s/hand-overs/%s".formatted(request, UUID.randomUUID()),
                "{\"to\":\"%s\"}".formatted(Persona.SALES2.caller().id())));
    }

    private static void take(String request) {
        done(service.put(
                Persona.PM,
                "/requests/%s/assignee".formatted(request),
                "{\"assigneeId\":\"%s\",\"seen\":null}"
                        .formatted(Persona.PM.caller().id())));
    }

    private static void promise(String request) {
        done(service.put(
                Persona.SALES,
                "/requests/%s/promises/%s".formatted(request, UUID.randomUUID()),
                "{\"promised\":\"IN_WRITING\"}"));
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.raw()).isBetween(200, 201);
    }

    private static List<Map<?, ?>> claim() {
        return claim(UUID.randomUUID());
    }

    private static List<Map<?, ?>> claim(UUID id) {
        return claim(id, "MAIL");
    }

    private static List<Map<?, ?>> claim(UUID id, String channel) {
        Reply reply = asGateway("/deliveries/claims/" + id, "{\"channels\":[\"%s\"],\"limit\":50}".formatted(channel));
        assertThat(reply.status()).as(reply.raw()).isEqualTo(200);
        List<Map<?, ?>> claimed = new ArrayList<>();
        reply.list("deliveries").forEach(one -> claimed.add((Map<?, ?>) one));
        return claimed;
    }

    private static void sent(Object id) {
        assertThat(asGateway("/deliveries/%s/outcomes/%s".formatted(id, UUID.randomUUID()), "{\"sent\":true}")
                        .text("state"))
                .isEqualTo("SENT");
    }

    private static Reply failed(Object id, String how) {
        return asGateway(
                "/deliveries/%s/outcomes/%s".formatted(id, UUID.randomUUID()), "{\"sent\":false,%s}".formatted(how));
    }

    private static Reply asGateway(String path, String body) {
        String token =
                TestTokens.forTheGateway("request-service", service.clock().instant());
        return service.call("PUT", path, token, body);
    }

    private static void later(Duration time) {
        service.clock().moveTo(service.clock().instant().plus(time));
    }

    private static Instant todayAt(LocalTime time) {
        return service.clock()
                .instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .atTime(time)
                .toInstant(ZoneOffset.UTC);
    }

    private static Instant tomorrowAt(LocalTime time) {
        return todayAt(time).plus(Duration.ofDays(1));
    }
}
