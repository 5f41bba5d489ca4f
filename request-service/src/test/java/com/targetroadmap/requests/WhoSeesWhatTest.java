package com.targetroadmap.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import io.micronaut.web.router.Router;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who sees what of others' requests (design.md, section 6): for every route of the running service, found there and not
 * listed from memory. A colleague's request has a marker in each field, and each answer is searched for them, and for
 * where somebody gets mail, which nobody else reads anywhere.
 */
@DatabaseTest
class WhoSeesWhatTest {

    private static final String NOTHING = "";

    /** Who asked what, and where it stands: for whoever asks for the same customer, on the page of that customer. */
    private static final String ASKED = "mrkasked";

    /** What it is worth, when it closes, how much depends on it, what was asked back and told. */
    private static final String DETAILS = "mrkdetail";

    /** A customer whom the neighbour doesn't ask for. */
    private static final String FOREIGN = "mrkforeign";

    /** Of product managers for each other. */
    private static final String NOTE = "mrknote";

    private static final String TEAMS = ASKED + " " + DETAILS + " " + FOREIGN;

    /**
     * What each of them reads of requests that aren't theirs: SALES that asks for the same customer, SALES that doesn't,
     * a lead, a product manager. A route that isn't here fails the build until somebody has decided.
     */
    private static final Map<String, List<String>> SEEN = Map.ofEntries(
            Map.entry("/customers", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/customers/likely", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/known", List.of(ASKED, NOTHING, TEAMS, TEAMS)),
            Map.entry("/triage/people", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/triage/joined", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/customers/{id}", List.of(ASKED, NOTHING, TEAMS, TEAMS)),
            Map.entry("/customers/{id}/merges/preview", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/deals", List.of(NOTHING, NOTHING, DETAILS, DETAILS)),
            Map.entry("/deals/{id}", List.of(NOTHING, NOTHING, DETAILS, DETAILS)),
            Map.entry("/deals/closing", List.of(NOTHING, NOTHING, ASKED + " " + DETAILS, ASKED + " " + DETAILS)),
            Map.entry("/promise-questions", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/webhooks", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/webhooks/{id}", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/insights", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/insights/requests", List.of(NOTHING, NOTHING, ASKED + " " + FOREIGN, ASKED + " " + FOREIGN)),
            Map.entry("/insights/demand", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/notices", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/notices/unread", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/notices/preferences", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/deliveries/given-up", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/requests/{id}/followers", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/people", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/people/by-mail", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/requests", List.of(NOTHING, NOTHING, TEAMS, TEAMS)),
            Map.entry("/requests/{id}", List.of(NOTHING, NOTHING, TEAMS, TEAMS + " " + NOTE)),
            Map.entry("/triage", List.of(NOTHING, NOTHING, NOTHING, TEAMS)),
            Map.entry("/triage/next", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/triage/items", List.of(NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry("/triage/originals", List.of(NOTHING, NOTHING, NOTHING, ASKED + " " + DETAILS)),
            Map.entry("/triage/themes", List.of(NOTHING, NOTHING, NOTHING, NOTHING)));

    /** Nothing of a request is there; the feed and its readers are another process's and a product manager's. */
    private static final Set<String> OF_NO_REQUEST = Set.of(
            "/openapi", "/feed", "/feed/newest", "/feed-readers", "/prometheus", "/health", "/health/{selector}");

    private static final Caller STRANGER = new Caller("test", "stranger", "Stan Sales", Set.of(Roles.SALES));

    private static RunningService service;
    private static String own;
    private static String others;
    private static String foreign;
    private static String deal;

    @BeforeAll
    static void start() {
        service = new RunningService();
        own = service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
        deal = UUID.randomUUID().toString();
        service.put(
                Persona.SALES2,
                "/requests/" + UUID.randomUUID(),
                "{\"customer\":{\"name\":\"Old Mill\",\"crmId\":\"mrkforeign crm\"},\"problem\":\"mrkforeign\"}");
        others = submitted("Harbour Hotels", ASKED, DETAILS, deal);
        foreign = submitted("Old Mill", FOREIGN, FOREIGN, null);
        service.put(
                Persona.SALES2,
                "/requests/%s/tellings/%s".formatted(others, UUID.randomUUID()),
                "{\"label\":\"WAITING_FOR_PRODUCT\",\"words\":\"mrkdetail told\"}");
        service.decided(Persona.PM, others, "{\"kind\":\"QUESTION\",\"question\":\"mrkdetail how many?\"}");
        service.decided(Persona.PM, foreign, "{\"kind\":\"DECLINED\",\"customerReason\":\"mrkforeign reason\"}");
        service.put(
                Persona.PM,
                "/requests/%s/private-notes/%s".formatted(others, UUID.randomUUID()),
                "{\"words\":\"mrknote\"}");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void somebodyHasDecidedAboutEveryRoute() {
        Set<String> routes = routes("GET");
        routes.removeAll(OF_NO_REQUEST);
        assertThat(SEEN.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @MethodSource("seen")
    void everyoneSeesTheirs(String route) {
        List<String> tokens = List.of(
                token(Persona.SALES.caller()),
                token(STRANGER),
                token(Persona.LEAD.caller()),
                token(Persona.PM.caller()));
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String answers = addresses(route).stream()
                    .map(address -> service.call("GET", address, token, "").raw())
                    .collect(Collectors.joining("\n"));
            assertThat(markersIn(answers))
                    .as("%s for the %s of neighbour, stranger, lead, product manager", route, i + 1)
                    .isEqualTo(SEEN.get(route).get(i));
        }
    }

    /** Whatever somebody tries with a colleague's request or deal, it is answered as if there were none. */
    @ParameterizedTest
    @MethodSource("changes")
    void nobodyLearnsByTryingThatAColleaguesIsThere(String route) {
        String method = route.split(" ", 2)[0];
        String there = route.contains("/deals/") ? deal : others;
        Reply refused = tried(method, route.split(" ", 2)[1].replaceFirst("\\{id}", there));
        Reply missing = tried(
                method,
                route.split(" ", 2)[1].replaceFirst("\\{id}", UUID.randomUUID().toString()));
        if (missing.status() != 201) {
            assertThat(refused.status()).as(route + ": " + refused.raw()).isEqualTo(missing.status());
            assertThat(refused.json()).isEqualTo(missing.json());
        } else {
            assertThat(refused.status()).as(route + ": an id that is taken").isEqualTo(404);
        }
    }

    static Stream<String> seen() {
        return SEEN.keySet().stream().sorted();
    }

    static Stream<String> changes() {
        return Stream.of("PUT", "PATCH")
                .flatMap(method -> routes(method).stream().map(route -> method + " " + route))
                .filter(route -> route.matches("\\w+ /(requests|deals)/.*"));
    }

    /** With the least that is right, so that what is refused isn't refused for its form. */
    private static Reply tried(String method, String path) {
        String body = "{\"customer\":{\"name\":\"Harbour Hotels\"},\"deal\":{}}";
        if (path.contains("/requests/") && path.split("/", -1).length == 3) {
            body = "{\"customer\":{\"name\":\"Harbour Hotels\"},\"problem\":\"They wait.\"}";
        } else if (path.contains("/hand-overs/")) {
            body = "{\"to\":\"%s\"}".formatted(Persona.SALES.caller().id());
        } else if (path.contains("/promises/")) {
            body = "{\"promised\":\"NO\"}";
        } else if (path.contains("/tellings/")) {
            body = "{\"label\":\"QUESTION\",\"words\":\"No.\"}";
        } else if (path.contains("/dismissals/")) {
            body = "{\"label\":\"QUESTION\"}";
        } else if (path.contains("/followers/")) {
            body = "{\"following\":true}";
        } else if (path.contains("/answers/")) {
            body = "{\"text\":\"Forty.\"}";
        } else if (path.contains("/requests/") || method.equals("PATCH")) {
            body = "{}";
        }
        String filled = path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return method.equals("PATCH")
                ? service.patch(Persona.SALES, filled, "\"1\"", body)
                : service.put(Persona.SALES, filled, "\"1\"", body);
    }

    private static String markersIn(String answers) {
        String found = answers.contains("471147") ? answers + DETAILS : answers;
        return Stream.of(ASKED, DETAILS, FOREIGN, NOTE, Persona.MAIL)
                .filter(found::contains)
                .collect(Collectors.joining(" "));
    }

    private static List<String> addresses(String route) {
        String harbour = service.get(Persona.PM, "/requests/" + others).text("customer.id");
        String mill = service.get(Persona.PM, "/requests/" + foreign).text("customer.id");
        String reference = service.get(Persona.PM, "/requests/" + others).text("reference");
        return switch (route) {
            case "/customers" -> List.of("/customers", "/customers?q=harb", "/customers?q=mrkasked");
            case "/customers/{id}" -> List.of("/customers/" + harbour, "/customers/" + mill);
            case "/known" -> List.of("/known?q=mrkasked+mrkforeign");
            case "/customers/{id}/merges/preview" ->
                List.of("/customers/%s/merges/preview?into=%s".formatted(harbour, mill));
            case "/deals" -> List.of("/deals?customer=" + harbour, "/deals?customer=" + mill);
            case "/deals/{id}" -> List.of("/deals/" + deal);
            case "/requests" ->
                List.of(
                        "/requests",
                        "/requests?label=QUESTION",
                        "/requests?toTell=true",
                        "/requests?changed=true",
                        "/requests?q=harb",
                        "/requests?q=" + reference,
                        "/requests?owner=" + Persona.SALES2.caller().id());
            case "/people/by-mail" -> List.of("/people/by-mail?mail=sales2" + Persona.MAIL);
            case "/requests/{id}" -> List.of("/requests/" + others, "/requests/" + foreign, "/requests/" + own);
            case "/webhooks/{id}" -> List.of("/webhooks/" + UUID.randomUUID());
            case "/insights/requests" -> List.of("/insights/requests?measure=DECIDED_WITH_REASON");
            case "/requests/{id}/followers" -> List.of("/requests/%s/followers".formatted(others));
            case "/triage/originals" -> List.of("/triage/originals?request=" + own);
            default -> List.of(route);
        };
    }

    private static String submitted(String customer, String asked, String details, String dealId) {
        LocalDate soon =
                LocalDate.ofInstant(service.clock().instant(), ZoneOffset.UTC).plusDays(10);
        String withDeal = dealId == null
                ? ""
                : ",\"dealId\":\"%s\",\"deal\":{\"amount\":{\"minorUnits\":471147,\"currency\":\"EUR\"},\"closeDate\":\"%s\",\"crmId\":\"mrkdetail\"}"
                        .formatted(dealId, soon);
        return service.put(
                        Persona.SALES2,
                        "/requests/" + UUID.randomUUID(),
                        "{\"customer\":{\"name\":\"%s\"},\"problem\":\"%s\",\"howToday\":\"%s\",\"promised\":\"IN_WRITING\"%s}"
                                .formatted(customer, asked, details, withDeal))
                .text("id");
    }

    private static String token(Caller caller) {
        return TestTokens.forPerson(caller, "request-service");
    }

    private static Set<String> routes(String method) {
        return service.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethodName().equals(method))
                .map(route -> route.getUriMatchTemplate().toPathString().replaceAll("\\{[?&][^}]*}", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
