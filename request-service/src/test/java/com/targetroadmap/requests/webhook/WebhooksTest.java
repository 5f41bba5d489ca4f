package com.targetroadmap.requests.webhook;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.delivery.Backoff;
import com.targetroadmap.requests.request.CustomerTold;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other systems get, and what becomes of it. */
@DatabaseTest
class WebhooksTest {

    private static final String ALL =
            "\"request.created\",\"request.decided\",\"request.label_changed\",\"item.moved\",\"customer.told\"";

    private static final ItemFact SHOWN = ItemFact.planned("SAP connector");
    private static final ItemFact HIDDEN = ItemFact.planned("Secret plan").hidden();

    /** Shown to sales, but nobody asks for it: not known to sales. */
    private static final ItemFact UNASKED = ItemFact.planned("Gift vouchers");

    private static final String REQUEST =
            "data.request.customer data.request.id data.request.reference data.request.title";
    private static final String ITEM = "data.item.id data.item.name data.label";

    private static RunningService service;

    private final List<String> added = new ArrayList<>();

    @BeforeAll
    static void start() {
        service = new RunningService();
        service.get(Persona.PM2, "/webhooks");
        mails();
        SHOWN.toldBy(service.roadmap());
        HIDDEN.toldBy(service.roadmap());
        UNASKED.toldBy(service.roadmap());
        await().until(() -> service.bean(Items.class).existsById(UNASKED.id()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void remove() {
        added.forEach(id -> turn(id, "REMOVED"));
        added.clear();
        while (!claimed().isEmpty()) {
            assertThat(added).isEmpty();
        }
    }

    @Test
    void theSecretIsInTheFirstAnswerAndNeverAgain() {
        String id = UUID.randomUUID().toString();
        String body = webhook("PM", ALL);
        Reply first = service.put(Persona.PM, "/webhooks/" + id, body);
        added.add(id);
        assertThat(first.status()).as(first.raw()).isEqualTo(201);
        assertThat(first.text("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
        Reply again = service.put(Persona.PM, "/webhooks/" + id, body);
        assertThat(again.status()).isEqualTo(200);
        for (Reply reply :
                List.of(again, service.get(Persona.PM, "/webhooks"), service.get(Persona.PM, "/webhooks/" + id))) {
            assertThat(reply.raw()).contains(id).doesNotContain("whsec_");
        }
        assertThat(service.put(Persona.PM, "/webhooks/" + id, webhook("SALES", ALL))
                        .problem())
                .isEqualTo("id-taken");
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        Reply empty = service.put(Persona.PM, "/webhooks/" + UUID.randomUUID(), "{}");
        assertThat(empty.each("errors", "field")).containsExactly("url", "role", "events");
        for (String url :
                List.of("ftp://a.example", "https://", "https://me:word@a.example", "a.example", "https://a b")) {
            Reply wrong = service.put(
                    Persona.PM,
                    "/webhooks/" + UUID.randomUUID(),
                    webhook("PM", ALL).replace("https://crm.example/hooks", url));
            assertThat(wrong.each("errors", "field")).as(url).containsExactly("url");
        }
        assertThat(service.put(Persona.PM, "/webhooks/" + UUID.randomUUID(), webhook("PM", "\"item.dropped\""))
                        .each("errors", "field"))
                .containsExactly("events");
    }

    @Test
    void eachRoleGetsWhatItMaySee() {
        String product = add("PM", ALL);
        String lead = add("SALES_LEAD", ALL);
        String sales = add("SALES", ALL);
        String hidden = submitted("Old Mill");
        decided(hidden, HIDDEN);
        String shown = submitted("Harbour Hotels");
        decided(shown, SHOWN);
        service.put(
                Persona.SALES,
                "/requests/%s/tellings/%s".formatted(shown, UUID.randomUUID()),
                "{\"label\":\"NOT_STARTED\",\"words\":\"mrkwords\"}");
        SHOWN.inDiscovery().toldBy(service.roadmap());
        HIDDEN.inDiscovery().toldBy(service.roadmap());
        UNASKED.inDiscovery().toldBy(service.roadmap());
        await().until(() ->
                events(product).stream().filter("item.moved"::equals).count() == 3);
        await().until(() ->
                events(product).stream().filter("request.label_changed"::equals).count() == 4);

        assertThat(events(product))
                .containsExactlyInAnyOrder(
                        "request.created",
                        "request.created",
                        "request.decided",
                        "request.decided",
                        "customer.told",
                        "request.label_changed",
                        "request.label_changed",
                        "request.label_changed",
                        "request.label_changed",
                        "item.moved",
                        "item.moved",
                        "item.moved");
        assertThat(events(lead))
                .containsExactlyInAnyOrderElementsOf(without(without(events(product), "item.moved"), "item.moved"));
        assertThat(events(sales))
                .containsExactlyInAnyOrder(
                        "request.decided", "request.label_changed", "request.label_changed", "item.moved");

        List<Reply> sent = claimed();
        assertThat(bodies(sent, product))
                .contains("Secret plan", "Gift vouchers", "Harbour Hotels", "\"decision\":\"ACCEPTED\"");
        assertThat(bodies(sent, lead))
                .contains("Old Mill", "SAP connector", "REQ-")
                .doesNotContain("Secret plan", "Gift vouchers", HIDDEN.id().toString());
        assertThat(bodies(sent, sales))
                .contains("SAP connector", "\"label\":\"BEING_EXPLORED\"")
                .doesNotContain("Secret plan", "Gift vouchers", "Harbour", "Old Mill", "REQ-", "They wait", shown);
        assertThat(bodies(sent, product)).doesNotContain("mrkwords");
        assertThat(fields(sent, product))
                .containsOnly(
                        "request.created: data.label " + REQUEST,
                        "request.decided: data.before data.decision %s %s".formatted(ITEM, REQUEST),
                        "request.label_changed: data.before %s %s".formatted(ITEM, REQUEST),
                        "item.moved: data.before %s data.stage data.stageBefore".formatted(ITEM),
                        "customer.told: data.label " + REQUEST);
        assertThat(fields(sent, lead))
                .containsOnly(
                        "request.created: data.label " + REQUEST,
                        "request.decided: data.before data.decision %s %s".formatted(ITEM, REQUEST),
                        "request.decided: data.before data.decision data.label " + REQUEST,
                        "request.label_changed: data.before %s %s".formatted(ITEM, REQUEST),
                        "request.label_changed: data.before data.label " + REQUEST,
                        "item.moved: data.before " + ITEM,
                        "customer.told: data.label " + REQUEST);
        assertThat(fields(sent, sales))
                .containsOnly(
                        "request.decided: " + ITEM,
                        "request.label_changed: " + ITEM,
                        "item.moved: data.before " + ITEM);
        SHOWN.toldBy(service.roadmap());
        HIDDEN.toldBy(service.roadmap());
        UNASKED.toldBy(service.roadmap());
        await().until(() ->
                service.get(Persona.PM, "/requests/" + shown).at("label").equals("NOT_STARTED"));
    }

    /** And those of a webhook that may know of no request name none to anybody. */
    @Test
    void whoLooksAfterAWebhookReadsWhatEachMessageWasAbout() {
        String product = add("PM", ALL);
        String sales = add("SALES", ALL);
        String id = submitted("Harbour Hotels");
        ItemFact item = ItemFact.planned("Night audit");
        item.toldBy(service.roadmap());
        await().until(() -> service.bean(Items.class).existsById(item.id()));
        decided(id, item);

        Reply sent = service.get(Persona.PM, "/webhooks/" + product);
        assertThat(sent.each("messages", "request"))
                .hasSizeGreaterThan(2)
                .allSatisfy(request -> assertThat(String.valueOf(request)).contains(id, "REQ-", "Harbour Hotels"));
        Reply ofItems = service.get(Persona.PM, "/webhooks/" + sales);
        assertThat(ofItems.at("messages.0.item.name")).isEqualTo("Night audit");
        assertThat(ofItems.raw()).doesNotContain(id, "Harbour Hotels");
        service.put(Persona.PM, "/webhooks/%s/tests/%s".formatted(product, UUID.randomUUID()), "{}");
        assertThat(service.get(Persona.PM, "/webhooks/" + product).at("messages.0.event"))
                .isEqualTo("webhook.test");
    }

    /** About a duplicate itself nobody decided. */
    @Test
    void aDecisionIsToldOfOnceAndTheNewLabelOfEachRequestThatShowsIt() {
        String id = add("PM", ALL);
        String original = submitted("Harbour Hotels");
        String duplicate = submitted("Harbour Hotels");
        service.decided(Persona.PM, duplicate, "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original));
        service.decided(Persona.PM, original, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        assertThat(events(id))
                .containsExactlyInAnyOrder(
                        "request.created",
                        "request.created",
                        "request.decided",
                        "request.decided",
                        "request.label_changed",
                        "request.label_changed");
    }

    @Test
    void whatIsTakenBackAndWhatItDoesNotHearOfIsNotWritten() {
        String id = add("PM", "\"customer.told\"");
        String request = submitted("Harbour Hotels");
        var told = service.bean(ApplicationContext.class).getEventPublisher(CustomerTold.class);
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = service.bean(TransactionOperations.class);
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    told.publishEvent(new CustomerTold(UUID.fromString(request), Label.BEING_BUILT));
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(events(id)).isEmpty();
    }

    /** What somebody takes back says nothing of the item, which sales may not know any more. */
    @Test
    void whatSomebodyWithdrewIsNothingForSales() {
        String sales = add("SALES", "\"request.label_changed\"");
        String lead = add("SALES_LEAD", "\"request.label_changed\"");
        String request = submitted("Harbour Hotels");
        decided(request, SHOWN);
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(request, UUID.randomUUID()), "{}");
        assertThat(events(lead)).hasSize(2);
        assertThat(events(sales)).hasSize(1);
    }

    @Test
    void nothingIsToldOfWhatWasRefused() {
        String id = add("PM", ALL);
        String request = submitted("Harbour Hotels");
        assertThat(service.put(
                                Persona.PM,
                                "/requests/%s/decisions/%s".formatted(request, UUID.randomUUID()),
                                "\"1\"",
                                "{\"kind\":\"DECLINED\"}")
                        .status())
                .isEqualTo(400);
        assertThat(events(id)).containsExactly("request.created");
    }

    @Test
    void twoThatClaimAtOnceGetDifferentOnesAndARepeatGetsTheSame() {
        String id = add("PM", "\"request.created\"");
        for (int i = 0; i < 6; i++) {
            submitted("Harbour Hotels");
        }
        UUID mine = UUID.randomUUID();
        List<Object> first = claim(mine, 3).each("messages", "id");
        assertThat(claim(mine, 50).each("messages", "id")).containsExactlyElementsOf(first);
        List<Object> second = claim(UUID.randomUUID(), 50).each("messages", "id");
        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(3);
        assertThat(claim(mine, 50).each("messages", "id")).containsExactlyElementsOf(first);
        assertThat(claim(UUID.randomUUID(), 50).list("messages")).isEmpty();
        later(Duration.ofMinutes(3));
        assertThat(claim(UUID.randomUUID(), 50).each("messages", "attempt"))
                .hasSize(6)
                .containsOnly(2);
        assertThat(id).isNotBlank();
    }

    @Test
    void whatSeveralClaimAtTheSameMomentEachGoesToOne() {
        add("PM", "\"request.created\"");
        for (int i = 0; i < 12; i++) {
            submitted("Harbour Hotels");
        }
        List<Object> got = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> claim(UUID.randomUUID(), 6).each("messages", "id"))
                .flatMap(List::stream)
                .toList();
        assertThat(got).doesNotHaveDuplicates().hasSizeBetween(6, 12);
    }

    /** Each answer that doesn't come is waited for. */
    @Test
    void whatWaitsForOneThatTakesNothingHoldsUpNobodyElse() {
        String bad = add("PM", "\"request.created\"");
        for (int i = 0; i < 4; i++) {
            submitted("Harbour Hotels");
        }
        fail(claimed(), "No answer in time");
        add("PM", "\"request.created\"");
        later(Duration.ofMinutes(2));
        submitted("Harbour Hotels");
        List<Reply> next = claimed();
        assertThat(next).hasSize(2);
        assertThat(claimed()).as("it has one already").isEmpty();
        next.forEach(one -> note(one, "{\"sent\":true,\"gone\":false}"));
        assertThat(claimed()).as("it takes things again").hasSize(4);
        assertThat(states(bad)).contains("SENT");
    }

    /** What comes late of an attempt that was told of already changes nothing. */
    @Test
    void anOutcomeThatIsToldTwiceCountsOnce() {
        add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        Reply message = claimed().get(0);
        UUID outcome = UUID.randomUUID();
        note(
                message,
                outcome,
                "{\"sent\":false,\"gone\":false,\"reason\":\"Answered with 503\",\"retryAfterSeconds\":3600}");
        note(message, outcome, "{\"sent\":false,\"gone\":false,\"reason\":\"Answered with 503\"}");
        later(Duration.ofMinutes(58));
        assertThat(claimed()).isEmpty();
        later(Duration.ofMinutes(4));
        assertThat(claimed()).hasSize(1);
        note(message, UUID.randomUUID(), "{\"sent\":true,\"gone\":false}");
        note(message, UUID.randomUUID(), "{\"sent\":false,\"gone\":true,\"reason\":\"Answered with 410\"}");
        assertThat(state(added.get(0))).as("what was taken was taken").isEqualTo("ACTIVE");
    }

    @Test
    void oneFailureNeverPausesAndAllAttemptsThatFailDoAndWhatWaitedIsSentLater() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        fail(claimed(), "Answered with 500");
        assertThat(state(id)).isEqualTo("ACTIVE");
        assertThat(claimed()).isEmpty();
        assertThat(told(Persona.PM, id)).as("one failure tells nobody").isEmpty();
        for (Duration pause : List.of(
                Duration.ofSeconds(75), Duration.ofMinutes(7), Duration.ofMinutes(40), Duration.ofMinutes(150))) {
            later(pause);
            fail(claimed(), "Answered with 500");
            assertThat(state(id)).isEqualTo("ACTIVE");
        }
        submitted("Harbour Hotels");
        later(Duration.ofHours(10));
        for (int turn = 0; turn < 2; turn++) {
            List<Reply> due = claimed();
            assertThat(due).as("one at a time while it takes nothing").hasSize(1);
            fail(due, "Answered with 500");
        }
        Reply shown = service.get(Persona.PM, "/webhooks/" + id);
        assertThat(shown.at("webhook.state")).isEqualTo("FAILING");
        assertThat(shown.text("webhook.reason")).isEqualTo("Answered with 500");
        assertThat(shown.each("messages", "state")).containsExactlyInAnyOrder("GIVEN_UP", "HELD");
        submitted("Harbour Hotels");
        assertThat(events(id)).as("nothing is written for a paused one").hasSize(2);
        for (Persona product : List.of(Persona.PM, Persona.PM2)) {
            assertThat(told(product, id))
                    .singleElement(as(STRING))
                    .contains("host=crm.example", "gone=false", "reason=Answered with 500")
                    .doesNotContain("/hooks");
        }
        assertThat(told(Persona.LEAD, id)).isEmpty();
        later(Duration.ofMinutes(6));
        assertThat(mails()).filteredOn(mail -> mail.contains(id)).hasSize(2);
        assertThat(mails()).as("once").noneMatch(mail -> mail.contains(id));

        turn(id, "ACTIVE");
        assertThat(told(Persona.PM, id)).as("somebody has seen to it").isEmpty();
        later(Duration.ofMinutes(2));
        List<Reply> again = claimed();
        assertThat(again).hasSize(1);
        note(again.get(0), "{\"sent\":true,\"gone\":false}");
        String givenUp = (String)
                shown.each("messages", "id").get(shown.each("messages", "state").indexOf("GIVEN_UP"));
        service.put(Persona.PM, "/webhooks/%s/messages/%s/resends/%s".formatted(id, givenUp, UUID.randomUUID()), "{}");
        List<Reply> resent = claimed();
        assertThat(resent).hasSize(1);
        assertThat(resent.get(0).text("id"))
                .as("known by its id to who has it already")
                .isEqualTo(givenUp);
    }

    @Test
    void whatGoesOnAgainAtOnceNobodyIsSentAWordOf() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        for (Duration wait : Backoff.WAITS) {
            fail(claimed(), "Answered with 500");
            later(wait.plus(wait.dividedBy(4)));
        }
        fail(claimed(), "Answered with 500");
        assertThat(told(Persona.PM, id)).hasSize(1);
        later(Duration.ofMinutes(4));
        assertThat(mails()).noneMatch(mail -> mail.contains(id));
        turn(id, "ACTIVE");
        later(Duration.ofMinutes(6));
        assertThat(mails()).noneMatch(mail -> mail.contains(id));
    }

    @Test
    void oneThatTookSomethingMeanwhileIsNotPaused() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        Reply bad = claimed().get(0);
        for (int attempt = 1; attempt <= 6; attempt++) {
            note(bad, "{\"sent\":false,\"gone\":false,\"reason\":\"Answered with 500\"}");
            submitted("Harbour Hotels");
            claimed().stream()
                    .filter(one -> !one.text("id").equals(bad.text("id")))
                    .forEach(one -> note(one, "{\"sent\":true,\"gone\":false}"));
            later(Duration.ofHours(10));
            claimed();
        }
        assertThat(service.get(Persona.PM, "/webhooks/" + id).each("messages", "state"))
                .contains("GIVEN_UP");
        assertThat(state(id)).isEqualTo("ACTIVE");
    }

    @Test
    void whoSaysGoneGetsNothingEverAgain() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        submitted("Harbour Hotels");
        note(claimed().get(0), "{\"sent\":false,\"gone\":true,\"reason\":\"Answered with 410\"}");
        assertThat(state(id)).isEqualTo("GONE");
        assertThat(service.get(Persona.PM, "/webhooks/" + id).each("messages", "state"))
                .containsOnly("GIVEN_UP");
        later(Duration.ofHours(1));
        assertThat(claimed()).isEmpty();
        assertThat(turn(id, "ACTIVE").problem()).isEqualTo("webhook-gone");
        assertThat(told(Persona.PM, id)).singleElement(as(STRING)).contains("gone=true", "reason=Answered with 410");
        Webhook gone =
                service.bean(Webhooks.class).findById(UUID.fromString(id)).orElseThrow();
        assertThat(gone.secret()).as("its secret is deleted").isNull();
        assertThat(service.put(Persona.PM, "/webhooks/%s/secrets/%s".formatted(id, UUID.randomUUID()), "{}")
                        .problem())
                .isEqualTo("webhook-gone");
        turn(id, "REMOVED");
        assertThat(told(Persona.PM, id)).isEmpty();
    }

    @Test
    void oneThatWasRemovedDoesNotComeBackAsGone() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        Reply onItsWay = claimed().get(0);
        turn(id, "REMOVED");
        note(onItsWay, "{\"sent\":false,\"gone\":true,\"reason\":\"Answered with 410\"}");
        assertThat(service.get(Persona.PM, "/webhooks").each("webhooks", "id")).doesNotContain(id);
        assertThat(told(Persona.PM, id)).isEmpty();
    }

    /** Its secret is deleted: it would hear things that nobody has signed. */
    @Test
    void oneThatWasRemovedIsNotThereForAnybodyAndWhatWaitedForItIsForgotten() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        turn(id, "PAUSED");
        assertThat(turn(id, "REMOVED").status()).isEqualTo(200);
        assertThat(turn(id, "REMOVED").status()).as("a repeat").isEqualTo(200);
        for (String state : List.of("ACTIVE", "PAUSED")) {
            assertThat(turn(id, state).status()).as(state).isEqualTo(404);
        }
        for (String path : List.of("secrets/" + UUID.randomUUID(), "tests/" + UUID.randomUUID())) {
            assertThat(service.put(Persona.PM, "/webhooks/%s/%s".formatted(id, path), "{}")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(service.get(Persona.PM, "/webhooks/" + id).status()).isEqualTo(404);
        submitted("Harbour Hotels");
        assertThat(claimed()).isEmpty();
        assertThat(service.bean(Messages.class).findAll())
                .filteredOn(each -> each.webhookId().toString().equals(id))
                .extracting(Message::state)
                .containsExactly(Message.State.GIVEN_UP);
    }

    @Test
    void whoAsksForTimeGetsIt() {
        add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        note(
                claimed().get(0),
                "{\"sent\":false,\"gone\":false,\"reason\":\"Answered with 503\",\"retryAfterSeconds\":3600}");
        later(Duration.ofMinutes(58));
        assertThat(claimed()).isEmpty();
        later(Duration.ofMinutes(4));
        assertThat(claimed()).hasSize(1);
    }

    @Test
    void bothSecretsSignForADay() {
        String id = add("PM", "\"request.created\"");
        UUID secretId = UUID.randomUUID();
        Reply rotated = service.put(Persona.PM, "/webhooks/%s/secrets/%s".formatted(id, secretId), "{}");
        assertThat(rotated.status()).isEqualTo(201);
        assertThat(service.put(Persona.PM, "/webhooks/%s/secrets/%s".formatted(id, secretId), "{}")
                        .at("secret"))
                .as("a repeat makes none, and shows none")
                .isNull();
        service.put(Persona.PM, "/webhooks/%s/tests/%s".formatted(id, UUID.randomUUID()), "{}");
        Reply test = claimed().get(0);
        assertThat(test.list("secrets")).hasSize(2);
        assertThat(test.list("secrets").get(0)).isEqualTo(rotated.text("secret"));
        assertThat(test.text("body")).contains("\"type\":\"webhook.test\"");
        later(Duration.ofHours(23));
        assertThat(claimed().get(0).list("secrets")).hasSize(2);
        later(Duration.ofHours(2));
        assertThat(claimed().get(0).list("secrets")).containsExactly(rotated.text("secret"));
    }

    /** Whatever is logged of one some day. */
    @Test
    void noSecretIsInWhatIsWrittenOfOne() {
        String id = add("PM", ALL);
        service.put(Persona.PM, "/webhooks/%s/secrets/%s".formatted(id, UUID.randomUUID()), "{}");
        Webhook webhook =
                service.bean(Webhooks.class).findById(UUID.fromString(id)).orElseThrow();
        var claimed = new Claimed.One(webhook.id(), webhook.url(), List.of(webhook.secret()), "{}", 1);
        var shown = ShownWebhook.of(webhook, webhook.secret());
        assertThat(List.of(webhook, claimed, shown).toString()).contains(id).doesNotContain("whsec_");
    }

    @Test
    void aTestIsSentOnceHoweverOftenItIsAskedForAndNothingIsSentAgainInAnothersName() {
        String id = add("PM", "\"request.created\"");
        String other = add("SALES", "\"request.decided\"");
        UUID test = UUID.randomUUID();
        service.put(Persona.PM, "/webhooks/%s/tests/%s".formatted(id, test), "{}");
        Reply again = service.put(Persona.PM, "/webhooks/%s/tests/%s".formatted(id, test), "{}");
        assertThat(again.each("messages", "event")).containsExactly("webhook.test");
        Reply sent = claimed().get(0);
        note(sent, "{\"sent\":true,\"gone\":false}");
        String resend = "/webhooks/%s/messages/" + test + "/resends/" + UUID.randomUUID();
        assertThat(service.put(Persona.PM, resend.formatted(other), "{}").status())
                .isEqualTo(404);
        assertThat(claimed()).isEmpty();
        service.put(Persona.PM, resend.formatted(id), "{}");
        assertThat(claimed().get(0).text("id")).isEqualTo(test.toString());
        turn(id, "PAUSED");
        for (String path : List.of("tests/" + UUID.randomUUID(), "messages/%s/resends/%s".formatted(test, test))) {
            assertThat(service.put(Persona.PM, "/webhooks/%s/%s".formatted(id, path), "{}")
                            .problem())
                    .isEqualTo("webhook-paused");
        }
    }

    /** Of one who is paused nothing is collected, and nothing that waits goes out. */
    @Test
    void aPausedOneHearsNothing() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        turn(id, "PAUSED");
        submitted("Harbour Hotels");
        assertThat(claimed()).isEmpty();
        turn(id, "ACTIVE");
        List<Reply> onItsWay = claimed();
        assertThat(onItsWay).hasSize(1);

        turn(id, "PAUSED");
        fail(onItsWay, "Answered with 500");
        later(Duration.ofHours(1));
        assertThat(claimed()).as("what was on its way waits as well").isEmpty();
        turn(id, "ACTIVE");
        assertThat(claimed()).hasSize(1);
    }

    /** What somebody is told of a webhook, as text. */
    private static List<String> told(Persona who, String webhook) {
        return texts(service.get(who, "/notices?limit=200").list("notices"), webhook);
    }

    /** What is to be sent by mail now. */
    private static List<String> mails() {
        return texts(
                asGateway("/deliveries/claims/" + UUID.randomUUID(), "{\"channels\":[\"MAIL\"],\"limit\":50}")
                        .list("deliveries"),
                "");
    }

    private static List<String> texts(List<Object> some, String holding) {
        return some.stream()
                .map(String::valueOf)
                .filter(text -> text.contains(holding))
                .toList();
    }

    @Test
    void whatEndedAMonthAgoIsForgottenAndWhatWaitsIsNot() {
        String paused = add("PM", "\"request.created\"");
        String gone = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        List<Object> ofGone = service.get(Persona.PM, "/webhooks/" + gone).each("messages", "id");
        claimed()
                .forEach(one -> note(
                        one,
                        "{\"sent\":%s,\"gone\":true,\"reason\":\"Answered with 410\"}"
                                .formatted(!ofGone.contains(one.at("id")))));
        String silent = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        turn(paused, "PAUSED");

        later(Duration.ofDays(29));
        service.bean(OldMessages.class).forget();
        assertThat(states(paused)).containsExactly("HELD", "SENT");
        assertThat(states(gone)).containsExactly("GIVEN_UP");
        later(Duration.ofDays(2));
        service.bean(OldMessages.class).forget();
        assertThat(states(paused)).containsExactly("HELD");
        assertThat(states(gone)).isEmpty();
        assertThat(states(silent)).containsExactly("WAITING");
        // So long without a gateway, and nothing more is written for mail.
        mails();
    }

    private static List<Object> states(String id) {
        return service.get(Persona.PM, "/webhooks/" + id).each("messages", "state");
    }

    private String add(String role, String events) {
        String id = UUID.randomUUID().toString();
        Reply reply = service.put(Persona.PM, "/webhooks/" + id, webhook(role, events));
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
        added.add(id);
        return id;
    }

    private static String webhook(String role, String events) {
        return "{\"url\":\"https://crm.example/hooks\",\"role\":\"%s\",\"events\":[%s]}".formatted(role, events);
    }

    private static Reply turn(String id, String state) {
        return service.put(Persona.PM, "/webhooks/%s/state".formatted(id), "{\"state\":\"%s\"}".formatted(state));
    }

    private static Object state(String id) {
        return service.get(Persona.PM, "/webhooks/" + id).at("webhook.state");
    }

    private static List<String> events(String id) {
        return service.get(Persona.PM, "/webhooks/" + id).each("messages", "event").stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<String> without(List<String> events, String one) {
        List<String> rest = new ArrayList<>(events);
        rest.remove(one);
        return rest;
    }

    private static Reply claim(UUID id, int limit) {
        return asGateway("/webhooks/claims/" + id, "{\"limit\":%d}".formatted(limit));
    }

    private static List<Reply> claimed() {
        return claim(UUID.randomUUID(), 50).list("messages").stream()
                .map(one -> new Reply(200, null, one, String.valueOf(one)))
                .toList();
    }

    private static void fail(List<Reply> messages, String reason) {
        messages.forEach(one -> note(one, "{\"sent\":false,\"gone\":false,\"reason\":\"%s\"}".formatted(reason)));
    }

    private static void note(Reply message, String outcome) {
        note(message, UUID.randomUUID(), outcome);
    }

    private static void note(Reply message, UUID outcomeId, String outcome) {
        Reply noted = asGateway("/webhooks/messages/%s/outcomes/%s".formatted(message.text("id"), outcomeId), outcome);
        assertThat(noted.status()).as(noted.raw()).isEqualTo(200);
    }

    private static Reply asGateway(String path, String body) {
        return service.call(
                "PUT",
                path,
                TestTokens.forTheGateway("request-service", service.clock().instant()),
                body);
    }

    private static String bodies(List<Reply> sent, String webhook) {
        List<Object> ids = service.get(Persona.PM, "/webhooks/" + webhook).each("messages", "id");
        return sent.stream()
                .filter(one -> ids.contains(one.at("id")))
                .map(one -> one.text("body"))
                .reduce("", String::concat);
    }

    /** Of each message to a webhook its type and which fields it has, so that none is sent that nobody thought of. */
    private static List<String> fields(List<Reply> sent, String webhook) {
        List<Object> ids = service.get(Persona.PM, "/webhooks/" + webhook).each("messages", "id");
        return sent.stream()
                .filter(one -> ids.contains(one.at("id")))
                .map(one -> read(one.text("body")))
                .map(body -> "%s: %s".formatted(body.remove("type"), withoutTime(body)))
                .toList();
    }

    private static String withoutTime(Map<String, Object> body) {
        assertThat(body.remove("timestamp")).isNotNull();
        return String.join(" ", names("", body));
    }

    private static Set<String> names(String before, Map<?, ?> part) {
        Set<String> names = new TreeSet<>();
        part.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                names.addAll(names(before + name + ".", inner));
            } else {
                names.add(before + name);
            }
        });
        return names;
    }

    private static Map<String, Object> read(String body) {
        try {
            return new HashMap<>(
                    service.bean(ObjectMapper.class).readValue(body, Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String submitted(String customer) {
        return service.submitted(Persona.SALES, customer, "They wait.").text("id");
    }

    private static void decided(String id, ItemFact item) {
        service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
    }

    private static void later(Duration passed) {
        service.clock().moveTo(service.clock().instant().plus(passed));
    }
}
