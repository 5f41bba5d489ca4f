package com.targetroadmap.requests.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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

    private static final UUID OTHER = new UUID(0, 3);

    /** It is tomorrow there when in Greenwich it is still today. */
    private static final ZoneId HERE = ZoneId.of("Pacific/Auckland");

    private final Map<String, String> database = TestDatabase.fresh();
    private RunningService service;

    @BeforeEach
    void start() {
        service = new RunningService(database, Map.of("working-calendar.time-zone", HERE.getId()));
        service.get(Persona.LEAD, "/notices");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whatTimeAloneCausesIsToldOnceHoweverManyLook() throws SQLException {
        LocalDate first = today().plusDays(1);
        submitted(closesOn(first.minusDays(1)));
        submitted(closesOn(first.plusDays(31)));
        UUID won = UUID.randomUUID();
        take(submitted(closesOn(won, first)));
        win(won);
        String settled = submitted(closesOn(first));
        take(settled);
        decided(settled, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        at(LocalTime.of(6, 1));
        look();
        assertThat(told(Persona.LEAD))
                .as("nothing of what is settled, past or far")
                .isEmpty();
        assertThat(told(Persona.PM)).isEmpty();

        LocalDate second = today().plusDays(2);
        LocalDate closes = second.plusDays(30);
        ItemFact item = ItemFact.planned("SAP connector").inDiscovery();
        item.toldBy(service.roadmap(), second);
        tellOfTheme(THEME, "Booking", second);
        tellOfTheme(OTHER, "Onboarding", second.plusDays(100));
        await().until(() -> service.bean(Items.class).existsById(item.id())
                && service.get(Persona.PM, "/triage/themes").raw().contains("Onboarding"));
        String parked = submitted("");
        decided(parked, "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(THEME));
        follow(parked);
        decided(submitted(""), "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(OTHER));
        String accepted = submitted("");
        decided(accepted, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        String withdrawn = submitted("");
        decided(withdrawn, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        withdraw(withdrawn);
        UUID deal = UUID.randomUUID();
        List<String> closing = new ArrayList<>();
        for (int i = 0; i < OF_ONE_DEAL; i++) {
            closing.add(submitted(closesOn(deal, closes)));
            take(closing.get(i));
        }
        closing.add(submitted(closesOn(second)));
        take(closing.get(OF_ONE_DEAL));
        String later = submitted(closesOn(closes.plusDays(1)));
        take(later);
        submitted(closesOn(second));

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
        assertThat(told(Persona.SALES)).as("on the day itself nobody is late").isEmpty();
        assertThat(told(Persona.LEAD)).containsExactly("DEALS_CLOSING null");
        Reply list = service.get(Persona.LEAD, "/notices");
        assertThat(list.each("notices.0.deals", "closeDate"))
                .contains(closes.toString(), second.toString())
                .doesNotContain(closes.plusDays(1).toString());
        assertThat(service.get(Persona.PM, "/notices?limit=200").each("notices", "closeDate"))
                .contains(closes.toString(), second.toString());
        String late = submitted(closesOn(closes));
        take(late);
        look();
        assertThat(told(Persona.PM)).as("once a day").hasSize(closing.size());

        decided(closing.remove(0), "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        closing.addAll(List.of(later, late));
        at(LocalTime.of(7, 0));
        look();
        assertThat(told(Persona.PM))
                .as("without what is settled, and with what closes a day later")
                .containsExactlyInAnyOrderElementsOf(
                        closing.stream().map(one -> "DEAL_CLOSING " + one).toList());
        assertThat(told(Persona.SALES))
                .containsExactlyInAnyOrder("REVIEW_OVERDUE " + parked, "REVIEW_OVERDUE " + accepted);
        assertThat(told(Persona.LEAD)).containsExactlyInAnyOrder("DEALS_CLOSING null", "REVIEW_OVERDUE " + parked);
        assertThat(service.get(Persona.LEAD, "/notices").raw()).doesNotContain(list.text("notices.0.id"));

        decided(parked, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        assertThat(told(Persona.SALES)).doesNotContain("REVIEW_OVERDUE " + parked);

        service.clock().moveTo(service.clock().instant().plus(Duration.ofDays(91)));
        look();
        at(LocalTime.of(7, 0));
        look();
        assertThat(told(Persona.SALES))
                .as("told long ago and still so: not told again")
                .containsExactly("REVIEW_OVERDUE " + accepted);
        assertThat(count("notice_of_time")).as("what is over can't come again").isEqualTo(1);
        assertThat(count("notice_day")).isEqualTo(2);

        item.toldBy(service.roadmap(), today().plusDays(1));
        await().until(() -> service.bean(Items.class)
                .findById(item.id())
                .flatMap(one -> one.guidance().nextLook())
                .filter(today().plusDays(1)::equals)
                .isPresent());
        at(LocalTime.of(7, 0));
        at(LocalTime.of(7, 0));
        look();
        assertThat(told(Persona.SALES))
                .as("product said another day, and that has passed, too")
                .containsExactly("REVIEW_OVERDUE " + accepted, "REVIEW_OVERDUE " + accepted);
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

    private int count(String table) throws SQLException {
        try (Connection connection = TestDatabase.connect(database);
                ResultSet found = connection.createStatement().executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getInt(1);
        }
    }

    private void tellOfTheme(UUID id, String title, LocalDate nextReview) {
        service.roadmap()
                .tell(
                        "roadmap.theme.v1",
                        "theme/" + id,
                        "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"%s\",\"openToSales\":true,\"nextReview\":\"%s\"}"
                                .formatted(id, new UUID(0, 1), title, nextReview));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(service.clock().instant(), HERE);
    }

    /** Of the next day. */
    private void at(LocalTime time) {
        service.clock().moveTo(today().plusDays(1).atTime(time).atZone(HERE).toInstant());
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

    private void win(UUID deal) {
        String path = "/deals/" + deal;
        Reply reply = service.patch(
                Persona.SALES, path, service.get(Persona.SALES, path).etag(), "{\"state\":\"WON\"}");
        assertThat(reply.status()).as(reply.raw()).isEqualTo(200);
    }

    private void withdraw(String request) {
        Reply reply =
                service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(request, UUID.randomUUID()), "{}");
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
    }

    private void follow(String request) {
        Reply reply = service.put(Persona.LEAD, "/requests/%s/followers/me".formatted(request), "{\"following\":true}");
        assertThat(reply.status()).as(reply.raw()).isEqualTo(200);
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
