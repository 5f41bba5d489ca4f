package com.targetroadmap.requests.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody in sales' channel is told, from the fact of an item to the message that a gateway claims. */
@DatabaseTest
class AnnouncementsTest {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** As if the gateway had sent whatever is there; and the channel is in use. */
    @BeforeEach
    void sendAll() {
        later(Duration.ofHours(1));
        for (Reply some = claim(); !ids(some).isEmpty(); some = claim()) {
            ids(some).forEach(AnnouncementsTest::sent);
        }
    }

    @Test
    void whatHasBecomeAvailableIsToldOnceToEverybodyAndNothingOfWhoAsked() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        asked("Harbour Hotels", item);
        asked("Old Mill", item);
        told(item.released());
        assertThat(ids(claim())).isEmpty();

        later(WINDOW);
        Reply claimed = claim();
        assertThat(ids(claimed)).hasSize(1);
        assertThat(claimed.at("deliveries.0.to")).isNull();
        assertThat(claimed.text("deliveries.0.channel")).isEqualTo("SLACK_CHANNEL");
        assertThat(claimed.at("deliveries.0.digest")).isEqualTo(false);
        assertThat(claimed.list("deliveries.0.notices")).isEmpty();
        assertThat(claimed.text("deliveries.0.announcements.0.kind")).isEqualTo("AVAILABLE");
        assertThat(claimed.text("deliveries.0.announcements.0.item.name")).isEqualTo("SAP connector");
        assertThat(claimed.text("deliveries.0.announcements.0.guidance.label")).isEqualTo("AVAILABLE");
        assertThat(claimed.at("deliveries.0.announcements.0.customers")).isEqualTo(2);
        assertThat(claimed.raw())
                .doesNotContain("Harbour", "Old Mill", "REQ-", "They wait", "Sam Sales", "Priya", Persona.MAIL);
        assertThat(ids(claim())).isEmpty();

        sent(ids(claimed).get(0));
        told(item.released().called("SAP connector, basic"));
        later(Duration.ofDays(1));
        assertThat(ids(claim())).isEmpty();
    }

    @Test
    void anUndoInTheWindowIsSilentAndSeveralMovesAreOneMessage() {
        ItemFact undone = told(ItemFact.planned("Fax gateway"));
        told(undone.released());
        told(undone.beingBuilt());
        ItemFact again = told(ItemFact.planned("Mail gateway"));
        told(again.released());
        told(again.beingBuilt());
        told(again.released());
        later(WINDOW);
        assertThat(told()).containsExactly("AVAILABLE Mail gateway");
    }

    @Test
    void whatIsPulledBackIsToldToWhoMayHaveSoldIt() {
        ItemFact item = available("Gift cards");
        told(item.beingBuilt());
        later(WINDOW);
        assertThat(told()).containsExactly("PULLED_BACK Gift cards");
        told(item.released());
        later(WINDOW);
        assertThat(told()).containsExactly("AVAILABLE Gift cards");
    }

    @Test
    void whatSalesMayNotSeeIsNotNamedUntilItMay() {
        ItemFact hidden = ItemFact.planned("Secret plan").hidden();
        told(hidden);
        told(hidden.released());
        later(WINDOW);
        assertThat(told()).isEmpty();
        told(ItemFact.planned("Secret plan").withId(hidden.id()).released());
        later(WINDOW);
        assertThat(told()).containsExactly("AVAILABLE Secret plan");
    }

    @Test
    void whatIsHiddenAgainBeforeItIsSentIsNotSent() {
        ItemFact item = told(ItemFact.planned("Loyalty points"));
        told(item.released());
        later(WINDOW);
        String id = ids(claim()).get(0);
        failed(id, "\"reason\":\"server-away\"");
        told(item.released().hidden());
        later(Duration.ofHours(1));
        assertThat(told()).isEmpty();
    }

    @Test
    void neitherARebuildNorARestoredRoadmapTellsAnythingAgain() {
        ItemFact first = available("Room keys");
        ItemFact second = available("Seat maps");
        service.roadmap().forget();
        first.released().toldBy(service.roadmap());
        told(second.beingBuilt().since("2025-12-01T00:00:00Z"));
        told(ItemFact.planned("After the restore"));
        later(WINDOW);
        assertThat(told()).isEmpty();

        told(second.released().since("2026-02-01T00:00:00Z"));
        later(WINDOW);
        assertThat(told()).isEmpty();
    }

    @Test
    void ofWhatIsNotThereAnyMoreNothingIsTold() {
        ItemFact item = told(ItemFact.planned("Pager"));
        told(item.released());
        later(WINDOW);
        failed(ids(claim()).get(0), "\"reason\":\"server-away\"");
        service.roadmap().forget();
        told(ItemFact.planned("After another restore"));
        await().until(() -> !service.bean(Items.class).existsById(item.id()));
        later(WINDOW);
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsMetAsAvailableForTheFirstTimeIsHistory() {
        told(ItemFact.planned("Old thing").released());
        later(WINDOW);
        assertThat(told()).isEmpty();
    }

    @Test
    void whatHappensWhileEveryGatewayIsAwayForSomeDaysIsToldWhenOneIsBack() {
        ItemFact item = told(ItemFact.planned("Wake-up calls"));
        later(Duration.ofDays(3));
        told(item.released());
        later(Duration.ofDays(3));
        assertThat(told()).containsExactly("AVAILABLE Wake-up calls");
    }

    @Test
    void whatHappensWhileNobodyAsksForTheChannelIsNeitherWrittenNorToldLater() {
        ItemFact item = told(ItemFact.planned("Night audit"));
        later(Duration.ofDays(8));
        told(item.released());
        assertThat(service.bean(Announcements.class).findAll())
                .noneMatch(one -> one.itemId().equals(item.id()));
        assertThat(told()).isEmpty();
        later(WINDOW);
        assertThat(told()).isEmpty();

        told(item.beingBuilt());
        later(WINDOW);
        assertThat(told()).containsExactly("PULLED_BACK Night audit");
    }

    @Test
    void whatWaitedWhenTheChannelWasSwitchedOffIsNotToldWhenItIsOnAgain() {
        ItemFact waited = told(ItemFact.planned("Late checkout"));
        ItemFact addressed = told(ItemFact.planned("Early arrival"));
        told(addressed.released());
        later(WINDOW);
        failed(ids(claim()).get(0), "\"reason\":\"server-away\"");
        told(waited.released());
        later(Duration.ofDays(8));
        assertThat(told()).isEmpty();
        later(WINDOW);
        assertThat(told()).isEmpty();
        assertThat(service.bean(Announcements.class).findAll())
                .noneMatch(one -> one.itemId().equals(waited.id()));
    }

    @Test
    void aMessageThatHasStillToArriveSaysNothingThatIsNoLongerTrue() {
        ItemFact item = told(ItemFact.planned("Door locks"));
        told(item.released());
        later(WINDOW);
        String id = ids(claim()).get(0);
        failed(id, "\"reason\":\"server-away\"");
        told(item.beingBuilt());
        later(Duration.ofHours(1));
        assertThat(told()).containsExactly("PULLED_BACK Door locks");
    }

    @Test
    void whatEndsTogetherIsOneMessageHoweverManyAskForIt() {
        List<ItemFact> items = IntStream.range(0, 4)
                .mapToObj(i -> told(ItemFact.planned("Part " + i)))
                .toList();
        items.forEach(item -> told(item.released()));
        later(WINDOW);
        List<Reply> claims = AtOnce.times(6, i -> claim());
        List<Reply> got = claims.stream().filter(one -> !ids(one).isEmpty()).toList();
        assertThat(got).hasSize(1);
        assertThat(got.get(0).at("deliveries.0.digest")).isEqualTo(true);
        assertThat(got.get(0).list("deliveries.0.announcements")).hasSize(4);
    }

    @Test
    void whatCanNotBeToldIsShownToProductUntilItIsSentAgain() {
        ItemFact item = told(ItemFact.planned("Spa bookings"));
        told(item.released());
        later(WINDOW);
        String id = ids(claim()).get(0);
        failed(id, "\"reason\":\"slack-refused channel_is_archived\",\"permanent\":true");

        Reply lost = service.get(Persona.PM, "/deliveries/given-up");
        assertThat(lost.text("deliveries.0.id")).isEqualTo(id);
        assertThat(lost.at("deliveries.0.to")).isNull();
        assertThat(lost.text("deliveries.0.channel")).isEqualTo("SLACK_CHANNEL");
        assertThat(lost.text("deliveries.0.items.0.name")).isEqualTo("Spa bookings");
        assertThat(service.put(Persona.PM, "/deliveries/%s/resends/%s".formatted(id, UUID.randomUUID()), "{}")
                        .text("state"))
                .isEqualTo("WAITING");
        assertThat(told()).containsExactly("AVAILABLE Spa bookings");
    }

    @Test
    void theOneItFollowsIsNamedOnlyWhereSalesKnowsIt() {
        ItemFact first = ItemFact.planned("Hidden basics").beingBuilt().hidden();
        told(first);
        ItemFact item = available("Premium");
        told(item.following(first));
        later(WINDOW);
        Reply claimed = claim();
        assertThat(claimed.raw()).contains("PULLED_BACK", "Premium").doesNotContain("Hidden basics");
        sent(ids(claimed).get(0));

        ItemFact unasked = told(ItemFact.planned("Plain basics"));
        told(available("Premium two").following(unasked));
        later(WINDOW);
        Reply untold = claim();
        assertThat(untold.raw()).contains("Premium two").doesNotContain("Plain basics");
        failed(ids(untold).get(0), "\"reason\":\"server-away\"");
        told(unasked.beingBuilt());
        later(Duration.ofHours(1));
        assertThat(claim().raw()).as("by now everybody sees it").contains("Plain basics");
    }

    @Test
    void whereOnlyTheChannelIsToldNobodyMissesAMessage() {
        Caller nobody = new Caller("test", "nora", "Nora Noaddress", Set.of(Roles.SALES));
        service.call(
                "GET",
                "/notices/unread",
                TestTokens.forPerson(nobody, "request-service", service.clock().instant()),
                "");
        assertThat(service.get(Persona.PM, "/deliveries/given-up").list("unreachable"))
                .isEmpty();
    }

    @Test
    void theChannelIsNobodysPreference() {
        Reply preferences = service.get(Persona.SALES, "/notices/preferences");
        assertThat(preferences.raw()).contains("SLACK").doesNotContain("SLACK_CHANNEL");
        assertThat(service.put(
                                Persona.SALES,
                                "/notices/preferences",
                                preferences.etag(),
                                "{\"preferences\":[{\"kind\":\"AVAILABLE\",\"channel\":\"SLACK_CHANNEL\",\"when\":\"NEVER\"}]}")
                        .status())
                .isEqualTo(400);
    }

    /** That was announced and sent. */
    private static ItemFact available(String name) {
        ItemFact item = told(ItemFact.planned(name));
        told(item.released());
        later(WINDOW);
        assertThat(told()).containsExactly("AVAILABLE " + name);
        return item;
    }

    private static ItemFact told(ItemFact fact) {
        fact.toldBy(service.roadmap());
        await().until(() -> service.bean(Items.class)
                .findById(fact.id())
                .filter(item -> item.stage().equals(fact.stage()))
                .filter(item -> item.showToSales() == fact.showToSales())
                .filter(item -> item.nameForSales().equals(fact.name()))
                .isPresent());
        return fact;
    }

    /** What is claimed now, and sent. */
    private static List<String> told() {
        Reply claimed = claim();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < ids(claimed).size(); i++) {
            for (int j = 0;
                    j < claimed.list("deliveries.%d.announcements".formatted(i)).size();
                    j++) {
                String one = "deliveries.%d.announcements.%d.".formatted(i, j);
                told.add(claimed.text(one + "kind") + " " + claimed.text(one + "item.name"));
            }
        }
        ids(claimed).forEach(AnnouncementsTest::sent);
        return told;
    }

    private static void asked(String customer, ItemFact item) {
        String id = service.submitted(Persona.SALES, customer, "They wait.").text("id");
        String body = "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id());
        assertThat(service.decided(Persona.PM, id, body).status()).isEqualTo(201);
    }

    private static Reply claim() {
        Reply reply =
                asGateway("/deliveries/claims/" + UUID.randomUUID(), "{\"channels\":[\"SLACK_CHANNEL\"],\"limit\":50}");
        assertThat(reply.status()).as(reply.raw()).isEqualTo(200);
        return reply;
    }

    private static List<String> ids(Reply claimed) {
        return claimed.each("deliveries", "id").stream().map(String::valueOf).toList();
    }

    private static void sent(String id) {
        assertThat(asGateway("/deliveries/%s/outcomes/%s".formatted(id, UUID.randomUUID()), "{\"sent\":true}")
                        .text("state"))
                .isEqualTo("SENT");
    }

    private static void failed(String id, String how) {
        String path = "/deliveries/%s/outcomes/%s".formatted(id, UUID.randomUUID());
        assertThat(asGateway(path, "{\"sent\":false,%s}".formatted(how)).status())
                .isEqualTo(200);
    }

    private static Reply asGateway(String path, String body) {
        String token =
                TestTokens.forTheGateway("request-service", service.clock().instant());
        return service.call("PUT", path, token, body);
    }

    private static void later(Duration time) {
        service.clock().moveTo(service.clock().instant().plus(time));
    }
}
