package com.targetroadmap.requests.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** Other systems that hear of things, as the tests of webhooks see them. {@link WebhooksTest} starts their service. */
abstract class OtherSystems {

    static final String ALL =
            "\"request.created\",\"request.decided\",\"request.label_changed\",\"item.moved\",\"customer.told\"";

    static final ItemFact SHOWN = ItemFact.planned("SAP connector");

    static final ItemFact HIDDEN = ItemFact.planned("Secret plan").hidden();

    /** Shown to sales, but nobody asks for it: not known to sales. */
    static final ItemFact UNASKED = ItemFact.planned("Gift vouchers");

    static RunningService service;

    final List<String> added = new ArrayList<>();

    static void start() {
        service = new RunningService();
        service.get(Persona.PM2, "/webhooks");
        mails();
        SHOWN.toldBy(service.roadmap());
        HIDDEN.toldBy(service.roadmap());
        UNASKED.toldBy(service.roadmap());
        await().until(() -> service.bean(Items.class).existsById(UNASKED.id()));
    }

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

    /** What somebody is told of a webhook, as text. */
    static List<String> told(Persona who, String webhook) {
        return texts(service.get(who, "/notices?limit=200").list("notices"), webhook);
    }

    /** What is to be sent by mail now. */
    static List<String> mails() {
        return texts(
                asGateway("/deliveries/claims/" + UUID.randomUUID(), "{\"channels\":[\"MAIL\"],\"limit\":50}")
                        .list("deliveries"),
                "");
    }

    static List<String> texts(List<Object> some, String holding) {
        return some.stream()
                .map(String::valueOf)
                .filter(text -> text.contains(holding))
                .toList();
    }

    static List<Object> states(String id) {
        return service.get(Persona.PM, "/webhooks/" + id).each("messages", "state");
    }

    String add(String role, String events) {
        String id = UUID.randomUUID().toString();
        Reply reply = service.put(Persona.PM, "/webhooks/" + id, webhook(role, events));
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
        added.add(id);
        return id;
    }

    static String webhook(String role, String events) {
        return "{\"url\":\"https://crm.example/hooks\",\"role\":\"%s\",\"events\":[%s]}".formatted(role, events);
    }

    static Reply turn(String id, String state) {
        return service.put(Persona.PM, "/webhooks/%s/state".formatted(id), "{\"state\":\"%s\"}".formatted(state));
    }

    static Object state(String id) {
        return service.get(Persona.PM, "/webhooks/" + id).at("webhook.state");
    }

    static List<String> events(String id) {
        return service.get(Persona.PM, "/webhooks/" + id).each("messages", "event").stream()
                .map(String::valueOf)
                .toList();
    }

    static Reply claim(UUID id, int limit) {
        return asGateway("/webhooks/claims/" + id, "{\"limit\":%d}".formatted(limit));
    }

    static List<Reply> claimed() {
        return claim(UUID.randomUUID(), 50).list("messages").stream()
                .map(one -> new Reply(200, null, one, String.valueOf(one)))
                .toList();
    }

    static void fail(List<Reply> messages, String reason) {
        messages.forEach(one -> note(one, "{\"sent\":false,\"gone\":false,\"reason\":\"%s\"}".formatted(reason)));
    }

    static void note(Reply message, String outcome) {
        note(message, UUID.randomUUID(), outcome);
    }

    static void note(Reply message, UUID outcomeId, String outcome) {
        Reply noted = asGateway("/webhooks/messages/%s/outcomes/%s".formatted(message.text("id"), outcomeId), outcome);
        assertThat(noted.status()).as(noted.raw()).isEqualTo(200);
    }

    static Reply asGateway(String path, String body) {
        return service.call(
                "PUT",
                path,
                TestTokens.forTheGateway("request-service", service.clock().instant()),
                body);
    }

    static String submitted(String customer) {
        return service.submitted(Persona.SALES, customer, "They wait.").text("id");
    }

    static void decided(String id, ItemFact item) {
        service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
    }

    static void later(Duration passed) {
        service.clock().moveTo(service.clock().instant().plus(passed));
    }
}
