package com.targetroadmap.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Crowd;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.ExplainingDriver;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.Plan;
import com.targetroadmap.defaults.testing.ReadingRoutes;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Among more items than any list may read: whatever this service is asked, the database finds it through an index, counts
 * no further than to 1,001, and puts in order no more than a page. See docs/size.md.
 */
@DatabaseTest
class PlansTest {

    private static final String CUSTOMER = "10000000-0000-7000-8000-000000000001";
    private static final String OTHER_CUSTOMER = "10000000-0000-7000-8000-000000000003";
    private static final String DEAL = "50000000-0000-7000-8000-000000000002";
    private static final UUID OWNER = Persona.SALES.caller().id();
    private static final String REQUEST = "60000000-0000-7000-8000-000000000002";

    /** Of a move, before it is made: on all requests of the item, and so it meets all of them, but no others. */
    private static final String IMPACT =
            "{\"items\":[{\"itemId\":\"40000000-0000-7000-8000-000000000001\",\"label\":\"NOT_PLANNED\"}]}";

    private static final long REQUESTS_OF_THE_ITEM = 3_310;

    /** Words that all have are sampled, and what has all of them is found among as many; the time is limited besides. */
    private static final String KNOWN = "/known?q=";

    private static final long TEXTS = 8_810;

    /** Each route that reads, with each of its parameters. A page that has a next one is asked for that one, too. */
    private static final List<String> ADDRESSES = List.of(
            "/customers?q=hotel",
            "/customers?q=77",
            "/customers/likely?name=hotl+77",
            "/customers/" + CUSTOMER,
            "/customers/" + CUSTOMER + "?limit=200",
            "/customers/" + CUSTOMER + "/merges/preview?into=" + OTHER_CUSTOMER,
            "/deals?customer=" + CUSTOMER,
            "/deals/" + DEAL,
            "/requests",
            "/requests?limit=200",
            "/requests?label=NOT_STARTED&limit=200",
            "/requests?toTell=true&limit=200",
            "/requests?owner=" + OWNER + "&limit=200",
            "/requests?owner=" + OWNER + "&label=NOT_STARTED&limit=200",
            "/requests?owner=" + OWNER + "&toTell=true&limit=200",
            "/requests?changed=true&limit=200",
            "/requests?changed=true&owner=" + OWNER + "&limit=200",
            "/requests?q=hotel+77&limit=200",
            "/requests?q=REQ-10042",
            "/requests?q=hotel&owner=" + OWNER,
            "/requests?q=retype&limit=200",
            "/requests?q=retype&limit=200&owner=" + OWNER,
            "/promise-questions",
            "/notices",
            "/notices?limit=200",
            "/notices/unread",
            "/notices/preferences",
            "/deliveries/given-up",
            "/deliveries/given-up?limit=200",
            "/requests/" + REQUEST + "/followers",
            "/deals/closing?limit=50",
            "/webhooks",
            "/webhooks/a0000000-0000-7000-8000-000000000001",
            "/insights",
            "/insights/requests?measure=GOT_WEAKER&limit=200",
            "/insights/requests?measure=STILL_UNTOLD&limit=200",
            "/insights/demand?limit=200",
            "/insights/demand?by=THEME",
            "/people?limit=200",
            "/people/by-mail?mail=sales@test.example",
            "/requests/" + REQUEST,
            KNOWN + "retype",
            KNOWN + "how+they+reype+it+all+evening",
            "/triage",
            "/triage?of=ALL&limit=200",
            "/triage?of=MINE&limit=200",
            "/triage?of=UNASSIGNED&limit=200",
            "/triage/next",
            "/triage/next?of=MINE&after=" + REQUEST,
            "/triage/items",
            "/triage/items?q=connector",
            "/triage/items?q=77",
            "/triage/people",
            "/triage/joined",
            "/triage/joined?limit=200",
            "/triage/originals?request=" + REQUEST,
            "/triage/themes",
            "/feed?timeout=0&compact=true",
            "/feed?lastEventId=1000-0&compact=false",
            "/feed/newest",
            "/feed-readers",
            "/health",
            "/health/readiness",
            "/openapi",
            "/prometheus");

    private static RunningService service;

    @BeforeAll
    static void start() {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh());
        settings.putAll(ExplainingDriver.settings());
        service = new RunningService(settings);
        Map<String, UUID> people = Map.of(
                "sales", Persona.SALES.caller().id(), "pm", Persona.PM.caller().id());
        Crowd.fill(PlansTest.class, "crowd.sql", settings, people);
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
                    .forEach(plan ->
                            complaint(address, plan).ifPresent(what -> complaints.add(told(address, what, plan))));
        }
        assertThat(complaints)
                .as("queries at which the database has too much to do")
                .isEmpty();
        assertThat(ReadingRoutes.forgotten(service.bean(Router.class), asked))
                .as("what nobody asks here: add it to the addresses, so that its queries are looked at")
                .isEmpty();
    }

    @Test
    void whomAMoveConcernsReadsTheRequestsOfItsItemAndNoOthers() {
        List<String> complaints = new ArrayList<>();
        ExplainingDriver.during(() -> assertThat(service.post(Persona.PM, "/impact/preview", IMPACT)
                                .at("tellers"))
                        .isNotEqualTo(0))
                .forEach(plan -> plan.complaint(REQUESTS_OF_THE_ITEM)
                        .ifPresent(what -> complaints.add(told("preview", what, plan))));
        assertThat(complaints).isEmpty();
    }

    private static Optional<String> complaint(String address, Plan plan) {
        return address.startsWith(KNOWN) ? plan.complaint(TEXTS) : plan.complaint();
    }

    private static String told(String address, String complaint, Plan plan) {
        return "%s %s:%n%s%n%s".formatted(address, complaint, plan.sql(), plan.text());
    }

    /** Everyone who may asks for a page; says where the next one is: once, for those that follow are as it is. */
    private static Set<String> next(String address, List<String> complaints) {
        Set<String> next = new TreeSet<>();
        List<Reply> replies = replies(address);
        if (replies.isEmpty() && !address.equals("/prometheus")) {
            complaints.add(address + " is open to nobody, or not there");
        }
        for (Reply reply : replies) {
            if (reply.json() instanceof Map<?, ?> page && page.get("next") != null && !address.contains("next=")) {
                next.add("%s%snext=%s".formatted(address, address.contains("?") ? "&" : "?", page.get("next")));
            }
        }
        return next;
    }

    private static List<Reply> replies(String address) {
        return Stream.concat(
                        Stream.of(Persona.SALES, Persona.LEAD, Persona.PM).map(who -> service.get(who, address)),
                        Stream.of(service.getAsService(address), service.getAsGateway(address)))
                .filter(reply -> reply.status() == 200)
                .toList();
    }
}
