package com.targetroadmap.requests.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.request.CustomerTold;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.testing.Reply;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written for whom: as the role of a webhook may see it, and of what has really happened. */
abstract class WhatWebhooksHear extends OtherSystems {

    private static final String REQUEST =
            "data.request.customer data.request.id data.request.reference data.request.title";
    private static final String ITEM = "data.item.id data.item.name data.label";

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

    private static List<String> without(List<String> events, String one) {
        List<String> rest = new ArrayList<>(events);
        rest.remove(one);
        return rest;
    }
}
