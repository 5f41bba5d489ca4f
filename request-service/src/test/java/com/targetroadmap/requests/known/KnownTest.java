package com.targetroadmap.requests.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class KnownTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatSomebodyElseAskedForIsShownAsItsItemWithLabelAndNumberOfCustomers() {
        ItemFact item = told(ItemFact.planned("Turnstile gates"));
        accepted(Persona.SALES2, "Quartz Ltd", "Their visitors queue at the turnstile every morning", item);
        accepted(Persona.SALES2, "Basalt Ltd", "No barrier opens by itself for visitors at the turnstile", item);

        Reply known = known(Persona.SALES, "visitors queue turnstiles");
        assertThat(known.list("items")).hasSize(1);
        assertThat(known.text("items.0.name")).isEqualTo("Turnstile gates");
        assertThat(known.text("items.0.label")).isEqualTo("NOT_STARTED");
        assertThat(known.at("items.0.customers")).isEqualTo(2);
        assertThat(known.at("items.0.joinable")).isEqualTo(true);
        assertThat(known.list("requests")).isEmpty();
        assertThat(known.raw()).doesNotContain("Quartz", "Basalt", "morning", "Sandra");
        assertThat(known.list("items.0.own")).isEmpty();

        Reply theirs = known(Persona.SALES2, "visitors queue turnstiles");
        assertThat(theirs.text("items.0.own.0.customer.name")).isEqualTo("Quartz Ltd");
        assertThat(theirs.list("requests"))
                .as("one's own are shown once, with their item")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "periscope",
                "Periscopes!",
                "perisocpe",
                "peri",
                "in their submarine the periscope is broken and nobody mends it"
            })
    void wordFormsTyposAndTheBeginningOfAWordAreForgiven(String typed) {
        told(ItemFact.planned("Periscope view").beingBuilt());

        assertThat(known(Persona.SALES, typed).each("items", "name")).contains("Periscope view");
    }

    @Test
    void whatHasNoItemIsNamelessForOthersInSales() {
        String declined = id(submitted(Persona.SALES2, "Onyx Ltd", "They want the saxophone tuned by remote control"));
        service.decided(
                Persona.PM,
                declined,
                "{\"kind\":\"DECLINED\",\"customerReason\":\"saxophones differ\",\"offer\":\"for Onyx Ltd a tuner\"}");
        submitted(Persona.SALES2, "Topaz Ltd", "The saxophone should be tuned by remote control from Zurich");
        submitted(Persona.SALES2, "Opal Ltd", "Remote control of a saxophone, tuned at night");

        Reply known = known(Persona.SALES, "saxophone tuned by remote control");
        assertThat(known.each("requests", "label")).containsExactlyInAnyOrder("NOT_PLANNED", "WAITING_FOR_PRODUCT");
        int no = known.each("requests", "label").indexOf("NOT_PLANNED");
        assertThat(known.at("requests.%d.joinable".formatted(no))).isEqualTo(true);
        assertThat(known.at("requests.%d.id".formatted(no))).isEqualTo(declined);
        assertThat(known.text("requests.%d.guidance.parameters.customerReason".formatted(no)))
                .isEqualTo("saxophones differ");
        assertThat(known.at("requests.%d.customers".formatted(1 - no))).isEqualTo(2);
        assertThat(known.raw()).doesNotContain("Onyx", "Topaz", "Opal", "Zurich", "night", "Sandra", "They want");

        assertThat(known(Persona.SALES, "saxophone").list("requests"))
                .as("one word doesn't lead to what others ask")
                .isEmpty();
        assertThat(known(Persona.SALES, "Topaz saxophone").list("requests"))
                .as("nor does a customer's name")
                .isEmpty();
        for (Persona all : List.of(Persona.LEAD, Persona.PM, Persona.SALES2)) {
            assertThat(known(all, "saxophone tuned by remote control").raw()).contains("Onyx", "Topaz", "Zurich");
        }
    }

    @Test
    void whoAsksForTheSameCustomerSeesWhoAskedWhat() {
        String others =
                id(submitted(Persona.SALES2, "Garnet Ltd", "Their harpsichord should order new strings itself"));
        submitted(Persona.SALES, "Garnet Ltd", "They would like parking");

        Reply known = known(Persona.SALES, "harpsichord strings");
        assertThat(known.text("requests.0.title")).contains("harpsichord");
        assertThat(known.text("requests.0.owner.name")).isEqualTo("Sandra Sales");
        assertThat(known.at("requests.0.mayOpen")).isEqualTo(false);
        assertThat(known.at("requests.0.id")).isNotEqualTo(others);
    }

    @Test
    void whatSalesDoesntKnowIsNotThere() {
        ItemFact hidden = told(ItemFact.planned("Xylophone hidden").hidden());
        told(ItemFact.planned("Xylophone that nobody asked for"));
        accepted(Persona.SALES2, "Agate Ltd", "Play the xylophone louder in summer", hidden);
        String withdrawn = id(submitted(Persona.SALES, "Jade Ltd", "The xylophone louder in summer"));
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(withdrawn, UUID.randomUUID()), "{}");

        Reply sales = known(Persona.SALES, "xylophone louder in summer");
        assertThat(sales.list("items")).isEmpty();
        assertThat(sales.each("requests", "label")).containsExactly("NOT_STARTED");
        assertThat(sales.raw()).doesNotContain("ylophone", "Agate", "Jade");
        assertThat(known(Persona.PM, "xylophone louder in summer").each("items", "name"))
                .contains("Xylophone hidden", "Xylophone that nobody asked for");
    }

    @Test
    void anItemThatIsRenamedIsFoundByItsNewNameOnly() {
        ItemFact item = told(ItemFact.planned("Marzipan mode").beingBuilt());
        told(item.called("Nougat mode"));

        assertThat(known(Persona.SALES, "nougat").each("items", "name")).containsExactly("Nougat mode");
        assertThat(known(Persona.SALES, "marzipan").list("items")).isEmpty();
    }

    @Test
    void nothingTypedIsRefusedAndNothingFoundIsAnAnswer() {
        assertThat(service.get(Persona.SALES, "/known").status()).isEqualTo(400);
        assertThat(service.get(Persona.SALES, "/known?q=" + "a".repeat(1_001)).status())
                .isEqualTo(400);
        Reply nothing = known(Persona.SALES, "'!&|:* ¿qwertz?");
        assertThat(nothing.list("items")).isEmpty();
        assertThat(nothing.at("partial")).isEqualTo(false);
    }

    @Test
    void whatTakesTooLongAnswersWithWhatItHas() {
        try (RunningService hasty = new RunningService(TestDatabase.fresh(), Map.of("known.time", "1ns"))) {
            hasty.submitted(Persona.SALES, "Flint Ltd", "Bagpipes by mail");
            Reply known = hasty.get(Persona.SALES, "/known?q=bagpipes");
            assertThat(known.status()).isEqualTo(200);
            assertThat(known.at("partial")).isEqualTo(true);
        }
    }

    private static ItemFact told(ItemFact item) {
        item.toldBy(service.roadmap());
        await().untilAsserted(() -> assertThat(
                        service.get(Persona.PM, "/triage/items?q=" + item.name().split(" ", 2)[0])
                                .raw())
                .contains(item.name(), item.label()));
        return item;
    }

    private static void accepted(Persona who, String customer, String problem, ItemFact item) {
        Reply accepted = service.decided(
                Persona.PM,
                id(submitted(who, customer, problem)),
                "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        assertThat(accepted.status()).as(accepted.raw()).isEqualTo(201);
    }

    private static Reply submitted(Persona who, String customer, String problem) {
        Reply submitted = service.submitted(who, customer, problem);
        assertThat(submitted.status()).as(submitted.raw()).isEqualTo(201);
        return submitted;
    }

    private static String id(Reply request) {
        return request.text("id");
    }

    private static Reply known(Persona who, String typed) {
        Reply known = service.get(who, "/known?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(known.status()).as(known.raw()).isEqualTo(200);
        return known;
    }
}
