package com.targetroadmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Crowd;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.ExplainingDriver;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.Plan;
import com.targetroadmap.defaults.testing.ReadingRoutes;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Among more items than any list may read: whatever this service is asked, the database finds it through an index, counts
 * no further than to 1,001, and puts in order no more than a page. See docs/size.md.
 */
@DatabaseTest
class PlansTest {

    private static final String PRODUCT = "10000000-0000-7000-8000-000000000001";
    private static final String THEME = "20000000-0000-7000-8000-000000000001";
    private static final String PHASE = "30000000-0000-7000-8000-000000000004";
    private static final String LATER_PHASE = "30000000-0000-7000-8000-000000000005";
    private static final String ITEM = "40000000-0000-7000-8000-000000000008";

    /** What the start of a phase would do, a few times a year, to all that its product has: that reads all of it. */
    private static final String START = "/phases/" + PHASE + "/start/preview";

    /** Product looks for a word that all its items have: that reads all of them, in one index. */
    private static final String COMMON_WORD = "/items?q=connector";

    /** An item says how many stand above it in its column of the board, and H2 reads all of that to know. */
    private static final long ITS_COLUMN = 1_110;

    /** Each route that reads, with each of its parameters. A page that has a next one is asked for that one, too. */
    private static final List<String> ADDRESSES = List.of(
            "/board",
            "/board?productId=" + PRODUCT,
            "/board/items?stage=FUTURE&limit=200",
            "/board/items?stage=DISCOVERY&limit=200&productId=" + PRODUCT,
            "/board/items?stage=PLANNED&limit=200&phaseId=" + PHASE,
            "/items?limit=200",
            "/items?stage=DROPPED",
            "/items?productId=" + PRODUCT,
            "/items?themeId=" + THEME,
            "/items?owner=Paula",
            "/items?q=word1000",
            COMMON_WORD,
            "/items/owners",
            "/items?phaseId=" + PHASE,
            "/items?stage=IN_DEVELOPMENT&phaseId=" + PHASE,
            "/items/" + ITEM,
            "/items/" + ITEM + "/history?limit=200",
            "/items/" + ITEM + "/moves/preview?to=PLANNED&phaseId=" + LATER_PHASE,
            "/items/" + ITEM + "/own-line",
            "/own-lines/expired?limit=200",
            "/phases",
            "/phases/" + PHASE,
            START,
            "/products",
            "/products/" + PRODUCT,
            "/themes",
            "/themes/" + THEME,
            "/reviews",
            "/reviews?by=2099-01-01&limit=200",
            "/sales-roadmap",
            "/sales-roadmap/parts/AVAILABLE?limit=200",
            "/sales-roadmap/parts/BEING_BUILT",
            "/sales-roadmap/parts/YOU_ASKED",
            "/guidance?q=connector",
            "/guidance?q=word77%20connector",
            "/guidance?q=pain%20connector",
            "/guidance?q=the%20connector%20that%20nobody%20has%20thought%20of",
            "/feed?timeout=0&compact=true",
            "/feed?lastEventId=1000-0&compact=false",
            "/feed/newest",
            "/health",
            "/health/readiness",
            "/openapi",
            "/prometheus");

    private static Service service;

    @BeforeAll
    static void start() {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh());
        settings.putAll(ExplainingDriver.settings());
        service = Service.start(settings);
        Crowd.fill(PlansTest.class, "crowd.sql", settings);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void noAnswerTakesTheLongerTheMoreThereIs() {
        List<String> complaints = new ArrayList<>();
        List<String> asked = new ArrayList<>(ADDRESSES);
        for (int i = 0; i < asked.size(); i++) {
            String address = asked.get(i);
            ExplainingDriver.during(() -> asked.addAll(next(address, complaints)))
                    .forEach(plan -> complaint(address, plan)
                            .ifPresent(complaint -> complaints.add(
                                    "%s %s:%n%s%n%s".formatted(address, complaint, plan.sql(), plan.text()))));
        }
        assertThat(complaints)
                .as("queries at which the database has too much to do")
                .isEmpty();
        assertThat(ReadingRoutes.forgotten(service.bean(Router.class), asked))
                .as("what nobody asks here: add it to the addresses, so that its queries are looked at")
                .isEmpty();
    }

    private static Optional<String> complaint(String address, Plan plan) {
        if (address.equals("/items/" + ITEM)) {
            return plan.complaint(ITS_COLUMN);
        }
        boolean readsAll = address.equals(START) || address.startsWith(COMMON_WORD);
        return readsAll ? Optional.empty() : plan.complaint();
    }

    /** Asks for a page, and says where the next one is: once, for those that follow are as it is. */
    private static List<String> next(String address, List<String> complaints) {
        Answer answer = answer(address);
        if (answer.status() != 200 && !address.equals("/prometheus")) {
            complaints.add("%s: %d %s".formatted(address, answer.status(), answer.text()));
        }
        return answer.json() instanceof Map<?, ?> page && page.get("next") != null && !address.contains("next=")
                ? List.of("%s%snext=%s".formatted(address, address.contains("?") ? "&" : "?", page.get("next")))
                : List.of();
    }

    private static Answer answer(String address) {
        Answer answer = service.get(Persona.PM, address);
        if (answer.status() == 403) {
            answer = service.asService("GET", address);
        }
        return answer;
    }
}
