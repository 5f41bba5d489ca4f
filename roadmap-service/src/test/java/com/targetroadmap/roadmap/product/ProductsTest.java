package com.targetroadmap.roadmap.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ProductsTest {

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aProductIsRenamedByWhoeverHasSeenItsName() {
        Story story = new Story(service);
        String path = "/products/" + story.product;

        Answer renamed = service.patch(Persona.PM, path, "\"1\"", Map.of("name", " Quay "))
                .is(200);

        assertThat(renamed.string("name")).isEqualTo("Quay");
        assertThat(renamed.etag()).isEqualTo("\"2\"");
        assertThat(story.facts()).last().extracting("data.name").isEqualTo("Quay");
        Answer late = service.patch(Persona.PM2, path, "\"1\"", Map.of("name", "Key"));
        late.refuses(412, "stale-version");
        assertThat(late.string("current.name")).isEqualTo("Quay");
        service.patch(Persona.PM, path, null, Map.of("name", "Key")).refuses(428, "version-required");
        service.patch(Persona.PM, path, "\"2\"", Map.of("name", " ")).complainsOf("name");
        service.patch(Persona.PM, "/products/" + UUID.randomUUID(), "\"1\"", Map.of("name", "Key"))
                .refuses(404, "not-found");
    }

    @Test
    void eachOfTwoProductsHasAPhaseThatIsCurrentAndABoardOfItsOwn() {
        Story stay = new Story(service);
        Story dine = new Story(service);
        UUID ofStay = stay.currentPhase(1);
        UUID ofDine = dine.currentPhase(1);
        stay.item("Rooms");
        dine.item("Tables");

        assertThat(board(stay).list("phases")).extracting("id").containsExactly(ofStay.toString());
        assertThat(board(dine).list("phases")).extracting("id").containsExactly(ofDine.toString());
        assertThat(board(stay).list("items")).extracting("nameForSales").containsExactly("Rooms");
        assertThat(board(dine).list("items")).extracting("nameForSales").containsExactly("Tables");
    }

    @Test
    void whatHasToDoWithEachOtherAcrossProductsSaysOfWhich() {
        Story stay = new Story(service);
        Story dine = new Story(service);
        UUID rooms = stay.item("Rooms");
        UUID tables = dine.item("Tables", Map.of("followsId", rooms));

        assertThat(service.get(Persona.PM, "/items/" + rooms).string("links.followedBy.0.productName"))
                .isEqualTo(name(dine));
        assertThat(service.get(Persona.PM, "/items/" + tables).string("links.follows.productName"))
                .isEqualTo(name(stay));
        assertThat(service.get(Persona.PM, "/items/" + tables + "/moves/preview?to=DISCOVERY")
                        .string("changes.items.0.productName"))
                .isEqualTo(name(dine));
    }

    private static Object name(Story story) {
        return service.get(Persona.PM, "/products/" + story.product).string("name");
    }

    private static Answer board(Story story) {
        return service.get(Persona.PM, "/board?productId=" + story.product).is(200);
    }
}
