package com.targetroadmap.requests.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Where it is said of which product something is: with several. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductsTest {

    private static final UUID QUAYSIDE = new UUID(0, 1);
    private static final UUID HARBOURSIDE = new UUID(0, 11);
    private static final UUID BERTHS = new UUID(0, 12);
    private static final ItemFact CONNECTOR = ItemFact.planned("SAP connector");

    private static RunningService service;
    private static String request;

    @BeforeAll
    static void start() {
        service = new RunningService();
        tellProduct(QUAYSIDE, "Quayside");
        tellTheme(new UUID(0, 2), QUAYSIDE, "Integrations");
        tellTheme(BERTHS, HARBOURSIDE, "Berths");
        CONNECTOR.toldBy(service.roadmap());
        await().until(() ->
                !service.get(Persona.PM, "/triage/items?q=sap").list("items").isEmpty());
        request = service.submitted(Persona.SALES, "Harbour Hotels", "Typed twice.")
                .text("id");
        service.decided(Persona.PM, request, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(CONNECTOR.id()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void withOneProductItIsNamedNowhere() {
        assertThat(List.of("/triage/items", "/triage/themes", "/requests", "/requests/" + request, "/triage"))
                .allSatisfy(path -> assertThat(service.get(Persona.PM, path).raw())
                        .doesNotContain("Quayside", "\"productName\":\""));
    }

    @Test
    @Order(2)
    void withTwoProductsWhatIsChosenAndWhatARequestPointsAtNameTheirs() {
        tellProduct(HARBOURSIDE, "Harbourside");
        await().untilAsserted(() -> assertThat(
                        service.get(Persona.PM, "/triage/items?q=sap").text("items.0.productName"))
                .isEqualTo("Quayside"));

        Reply themes = service.get(Persona.PM, "/triage/themes");
        assertThat(themes.each("themes", "productName")).containsExactly("Harbourside", "Quayside");
        assertThat(themes.each("themes", "title")).containsExactly("Berths", "Integrations");
        assertThat(service.get(Persona.SALES, "/requests/" + request).text("item.productName"))
                .isEqualTo("Quayside");
        assertThat(service.get(Persona.SALES, "/requests").text("requests.0.item.productName"))
                .isEqualTo("Quayside");
    }

    @Test
    @Order(3)
    void anItemThatIsBeingCreatedIsOfTheProductOfItsTheme() {
        String asked =
                service.submitted(Persona.SALES, "Harbour Hotels", "No berths.").text("id");

        Reply decided = service.decided(Persona.PM, asked, """
                {"kind":"ACCEPTED","newItem":{"id":"%s","themeId":"%s","nameForSales":"Berth map","internalTitle":"B-1",\
                "problem":"No berths."}}""".formatted(UUID.randomUUID(), BERTHS));

        assertThat(decided.status()).as(decided.raw()).isEqualTo(201);
        assertThat(decided.text("item.productName")).isEqualTo("Harbourside");
    }

    @Test
    @Order(4)
    void aProductThatIsRenamedIsReadUnderItsNewName() {
        tellProduct(QUAYSIDE, "Stay");

        await().untilAsserted(() -> assertThat(
                        service.get(Persona.SALES, "/requests/" + request).text("item.productName"))
                .isEqualTo("Stay"));
    }

    private static void tellProduct(UUID id, String name) {
        service.roadmap().tell("roadmap.product.v1", "product/" + id, """
                {"id":"%s","name":"%s","somethingNew":[1]}""".formatted(id, name));
    }

    private static void tellTheme(UUID id, UUID product, String title) {
        service.roadmap().tell("roadmap.theme.v1", "theme/" + id, """
                {"id":"%s","productId":"%s","title":"%s","openToSales":true}""".formatted(id, product, title));
    }
}
