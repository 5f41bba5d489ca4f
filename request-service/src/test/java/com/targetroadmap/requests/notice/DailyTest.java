package com.targetroadmap.requests.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody does and somebody has to know all the same. */
@DatabaseTest
class DailyTest {

    private static final UUID THEME = new UUID(0, 2);

    /** More than are looked at together. */
    private static final int OF_ONE_DEAL = 21;

    private RunningService service;

    @BeforeEach
    void start() {
        service = new RunningService();
        service.get(Persona.LEAD, "/notices");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whatTimeAloneCausesIsToldOnceHoweverManyLook() {
        LocalDate closes = today().plusDays(32);
        ItemFact item = ItemFact.planned("SAP connector").inDiscovery();
        item.toldBy(service.roadmap(), today().minusDays(1));
        service.roadmap()
                .tell(
                        "roadmap.theme.v1",
                        "theme/" + THEME,
                        "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"Booking\",\"openToSales\":true,\"nextReview\":\"%s\"}"
                                .formatted(THEME, new UUID(0, 1), today()));
        await().until(() -> service.bean(Items.class).existsById(item.id())
                && service.get(Persona.PM, "/triage/themes").raw().contains("Booking"));
        String parked = submitted("");
        decided(parked, "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(THEME));
        String accepted = submitted("");
        decided(accepted, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        UUID deal = UUID.randomUUID();
        List<String> closing = new ArrayList<>();
        for (int i = 0; i < OF_ONE_DEAL; i++) {
            closing.add(submitted(closesOn(deal, closes)));
            take(closing.get(i));
        }
        take(submitted(closesOn(closes.plusDays(1))));
        String settled = submitted(closesOn(closes));
        take(settled);
        decided(settled, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        submitted(closesOn(today().plusDays(5)));

        at(LocalTime.of(5, 59));
        look();
        assertThat(told(Persona.PM)).isEmpty();

        at(LocalTime.of(6, 1));
        AtOnce.times(4, i -> {
            look();
            return i;
        });
        assertThat(told(Persona.PM))
                .containsExactlyInAnyOrderElementsOf(
                        closing.stream().map(one -> "DEAL_CLOSING " + one).toList());
        assertThat(told(Persona.SALES))
                .containsExactlyInAnyOrder("REVIEW_OVERDUE " + parked, "REVIEW_OVERDUE " + accepted);
        assertThat(told(Persona.LEAD)).containsExactly("DEALS_CLOSING null");
        Reply list = service.get(Persona.LEAD, "/notices");
        assertThat(list.list("notices.0.deals")).hasSize(2);
        assertThat(service.get(Persona.PM, "/notices").text("notices.0.closeDate"))
                .isEqualTo(closes.toString());

        decided(closing.remove(0), "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        at(LocalTime.of(7, 0));
        look();
        assertThat(told(Persona.PM))
                .as("without what is settled, and with what closes a day later")
                .hasSize(closing.size() + 1);
        assertThat(told(Persona.SALES)).hasSize(2);
        assertThat(told(Persona.LEAD)).hasSize(1);
        assertThat(service.get(Persona.LEAD, "/notices").text("notices.0.id")).isNotEqualTo(list.text("notices.0.id"));

        decided(parked, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        assertThat(told(Persona.SALES)).doesNotContain("REVIEW_OVERDUE " + parked);

        service.clock().moveTo(service.clock().instant().plus(Duration.ofDays(100)));
        look();
        assertThat(told(Persona.SALES))
                .as("told long ago and still so: not told again")
                .containsExactly("REVIEW_OVERDUE " + accepted);
    }

    private void look() {
        service.bean(Daily.class).look();
    }

    private List<String> told(Persona who) {
        return service.get(who, "/notices?limit=200").list("notices").stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> !one.get("kind").equals("DECIDED"))
                .map(one -> one.get("kind") + " "
                        + (one.get("request") == null ? null : ((Map<?, ?>) one.get("request")).get("id")))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(service.clock().instant(), ZoneOffset.UTC);
    }

    /** Of the next day. */
    private void at(LocalTime time) {
        service.clock().moveTo(today().atTime(time).toInstant(ZoneOffset.UTC).plus(Duration.ofDays(1)));
    }

    private String submitted(String more) {
        Reply reply = service.put(
                Persona.SALES,
                "/requests/" + UUID.randomUUID(),
                "{\"customer\":{\"name\":\"Harbour Hotels\"},\"problem\":\"They wait.\"%s}".formatted(more));
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
        return reply.text("id");
    }

    private static String closesOn(LocalDate day) {
        return closesOn(UUID.randomUUID(), day);
    }

    private static String closesOn(UUID deal, LocalDate day) {
        return ",\"dealId\":\"%s\",\"deal\":{\"closeDate\":\"%s\"}".formatted(deal, day);
    }

    private void decided(String request, String body) {
        Reply reply = service.decided(Persona.PM2, request, body);
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
    }

    private void take(String request) {
        String pm = Persona.PM.caller().id().toString();
        Reply reply = service.put(
                Persona.PM,
                "/requests/%s/assignee".formatted(request),
                "{\"assigneeId\":\"%s\",\"seen\":null}".formatted(pm));
        assertThat(reply.status()).as(reply.raw()).isEqualTo(200);
    }
}
