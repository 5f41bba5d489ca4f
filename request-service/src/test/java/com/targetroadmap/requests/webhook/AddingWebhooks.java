package com.targetroadmap.requests.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What product managers do with webhooks: add them, change their secrets, try them out, remove them. */
abstract class AddingWebhooks extends OtherSystems {

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
        for (String url : List.of(
                "ftp://a.example",
                "https://",
                "https://me:word@a.example",
                "a.example",
                "https://a b",
                "https://a.example/#b")) {
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
    void thereAreNoMoreThanSomebodyLooksThrough() {
        for (int i = 0; i < 50; i++) {
            add("PM", "\"customer.told\"");
        }
        String another = "/webhooks/" + UUID.randomUUID();
        assertThat(service.put(Persona.PM, another, webhook("PM", ALL)).problem())
                .isEqualTo("too-many");
        turn(added.get(0), "REMOVED");
        assertThat(service.put(Persona.PM, another, webhook("PM", ALL)).status())
                .isEqualTo(201);
        turn(another.substring("/webhooks/".length()), "REMOVED");
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
}
