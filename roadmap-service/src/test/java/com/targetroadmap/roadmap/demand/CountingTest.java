package com.targetroadmap.roadmap.demand;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facts in any order and any number of times leave the counts that one would count afresh. */
@DatabaseTest
class CountingTest {

    private static final long SEED = 20261123;
    private static final int FACTS = 600;

    private static final String COUNTED_AFRESH = "select item_id, count(distinct customer_id), count(*) from request"
            + " where item_id is not null and not withdrawn group by item_id order by item_id";
    private static final String KEPT = "select item_id, customers, requests from item_demand order by item_id";
    private static final String KNOWN_AFRESH = "select i.id, i.name_for_sales, i.theme_id, i.stage_since,"
            + " coalesce(d.customers, 0) from item i left join item_demand d on d.item_id = i.id where i.show_to_sales"
            + " and (i.stage in ('IN_DEVELOPMENT', 'RELEASED') or d.requests > 0) order by i.id";
    private static final String KNOWN = "select id, name, theme_id, since, customers from known_item order by id";

    private static Service service;
    private static Story story;
    private static Sql sql;

    private final Random random = new Random(SEED);
    private final List<UUID> requests = ids(30);
    private final List<UUID> customers = ids(8);

    @BeforeAll
    static void start() {
        service = Service.start();
        story = new Story(service);
        sql = new Sql(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theCountsAreThoseThatOneWouldCountAfresh() {
        UUID current = story.currentPhase(1);
        List<UUID> items = Stream.of("FUTURE", "DISCOVERY", "PLANNED", "IN_DEVELOPMENT", "RELEASED", "DROPPED")
                .map(stage -> story.itemIn(stage, "In " + stage, current))
                .toList();
        for (int fact = 1; fact <= FACTS; fact++) {
            UUID item = one(items);
            switch (random.nextInt(12)) {
                case 0 -> story.hearDeletion("request.request.v1", "request/" + one(requests));
                case 1 -> show(item, random.nextBoolean());
                case 2 -> story.ask(one(requests), null, one(customers), false);
                default -> story.ask(one(requests), item, one(customers), random.nextInt(4) == 0);
            }
            if (fact % 50 == 0) {
                assertThat(sql.rows(KEPT)).as("after %d facts", fact).isEqualTo(sql.rows(COUNTED_AFRESH));
                assertThat(sql.rows(KNOWN)).as("after %d facts", fact).isEqualTo(sql.rows(KNOWN_AFRESH));
            }
        }
        assertThat(sql.rows(KEPT)).isNotEmpty();
        assertThat(sql.rows("select k.id from known_item k where not exists"
                        + " (select 1 from known_word w where w.id = k.id and w.strength = k.strength)"))
                .isEmpty();
        assertThat(sql.rows("select id from known_word where id not in (select id from known_item)"))
                .isEmpty();
    }

    private void show(UUID item, boolean shown) {
        service.patch(Persona.PM, "/items/" + item, story.etag(item), Map.of("showToSales", shown))
                .is(200);
    }

    private UUID one(List<UUID> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<UUID> ids(int number) {
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(number)
                .toList();
    }
}
