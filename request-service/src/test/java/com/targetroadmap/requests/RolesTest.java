package com.targetroadmap.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.testing.RunningService;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.web.router.Router;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: for every route of the running service, found there and not listed from memory. */
@DatabaseTest
class RolesTest {

    private static final String SALES = "SALES, SALES_LEAD, PM";

    /** A route that isn't in this table fails the build until somebody has decided about it. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("GET /customers", SALES),
            Map.entry("GET /customers/likely", SALES),
            Map.entry("GET /customers/{id}", SALES),
            Map.entry("PATCH /customers/{id}", SALES),
            Map.entry("GET /customers/{id}/merges/preview", "SALES_LEAD"),
            Map.entry("PUT /customers/{id}/merges/{mergeId}", "SALES_LEAD"),
            Map.entry("PUT /customers/{id}/merges/{mergeId}/undos/{undoId}", "SALES_LEAD"),
            Map.entry("GET /deals", SALES),
            Map.entry("GET /deals/{id}", SALES),
            Map.entry("PUT /deals/{id}", SALES),
            Map.entry("PATCH /deals/{id}", SALES),
            Map.entry("GET /requests", SALES),
            Map.entry("GET /requests/{id}", SALES),
            Map.entry("PUT /requests/{id}", SALES),
            Map.entry("PUT /requests/{id}/answers/{stepId}", SALES),
            Map.entry("PUT /requests/{id}/withdrawals/{stepId}", SALES),
            Map.entry("PUT /requests/{id}/resubmissions/{stepId}", SALES),
            Map.entry("PUT /requests/{id}/reopenings/{stepId}", SALES),
            Map.entry("PUT /requests/{id}/tellings/{tellingId}", SALES),
            Map.entry("PUT /requests/{id}/dismissals/{dismissalId}", SALES),
            Map.entry("PUT /requests/{id}/hand-overs/{handOverId}", SALES),
            Map.entry("POST /looks", SALES),
            Map.entry("GET /notices", SALES),
            Map.entry("GET /notices/unread", SALES),
            Map.entry("POST /notices/reads", SALES),
            Map.entry("GET /notices/preferences", SALES),
            Map.entry("PUT /notices/preferences", SALES),
            Map.entry("PUT /people/{personId}/preferences/{kind}/{channel}", "GATEWAY"),
            Map.entry("PUT /deliveries/claims/{claimId}", "GATEWAY"),
            Map.entry("PUT /deliveries/{id}/outcomes/{outcomeId}", "GATEWAY"),
            Map.entry("GET /deliveries/given-up", "PM"),
            Map.entry("PUT /deliveries/{id}/resends/{resendId}", "PM"),
            Map.entry("GET /requests/{id}/followers", SALES),
            Map.entry("PUT /requests/{id}/followers/me", SALES),
            Map.entry("GET /promise-questions", SALES),
            Map.entry("PUT /requests/{id}/promises/{promiseId}", SALES),
            Map.entry("GET /deals/closing", "SALES_LEAD, PM"),
            Map.entry("GET /webhooks", "PM"),
            Map.entry("GET /webhooks/{id}", "PM"),
            Map.entry("PUT /webhooks/{id}", "PM"),
            Map.entry("PUT /webhooks/{id}/secrets/{secretId}", "PM"),
            Map.entry("PUT /webhooks/{id}/state", "PM"),
            Map.entry("PUT /webhooks/{id}/tests/{messageId}", "PM"),
            Map.entry("PUT /webhooks/{id}/messages/{messageId}/resends/{resendId}", "PM"),
            Map.entry("PUT /webhooks/claims/{claimId}", "GATEWAY"),
            Map.entry("PUT /webhooks/messages/{messageId}/outcomes/{outcomeId}", "GATEWAY"),
            Map.entry("GET /insights", "SALES_LEAD, PM"),
            Map.entry("GET /insights/requests", "SALES_LEAD, PM"),
            Map.entry("GET /insights/demand", "SALES_LEAD, PM"),
            Map.entry("GET /people", SALES),
            Map.entry("GET /people/by-mail", "GATEWAY"),
            Map.entry("PUT /people/{id}/hand-overs/{handOverId}", "SALES_LEAD"),
            Map.entry("PUT /requests/{id}/decisions/{decisionId}", "PM"),
            Map.entry("PUT /requests/{id}/undos/{undoId}", "PM"),
            Map.entry("PUT /requests/{id}/private-notes/{noteId}", "PM"),
            Map.entry("GET /known", SALES),
            Map.entry("GET /triage/people", "PM"),
            Map.entry("POST /impact/preview", "PM"),
            Map.entry("GET /triage", "PM"),
            Map.entry("GET /triage/next", "PM"),
            Map.entry("PUT /requests/{id}/assignee", "PM"),
            Map.entry("GET /triage/items", "PM"),
            Map.entry("GET /triage/joined", "PM"),
            Map.entry("GET /triage/originals", "PM"),
            Map.entry("GET /triage/themes", "PM"),
            Map.entry("GET /openapi", SALES),
            Map.entry("GET /feed", "SERVICE"),
            Map.entry("GET /feed/newest", "SERVICE"),
            Map.entry("GET /feed-readers", "PM"),
            Map.entry("PUT /feed-readers/{feed}/rebuilds/{id}", "PM"),
            Map.entry("PUT /feed-readers/{feed}/retries/{id}", "PM"),
            Map.entry("GET /prometheus", "the token of the metrics"),
            Map.entry("GET /health", "anyone"),
            Map.entry("GET /health/{selector}", "anyone"));

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
    void somebodyHasDecidedAboutEveryRoute() {
        assertThat(ALLOWED).containsKeys(routes().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void onlyWhoIsAllowedGetsIn(String route) {
        String allowed = ALLOWED.getOrDefault(route, "nobody");
        tokens().forEach((role, token) -> {
            int status = call(route, token);
            String expected = expected(allowed, role);
            assertThat(status == 401 ? "sign in" : status == 403 ? "no" : "yes")
                    .as("%s as %s: %d", route, role, status)
                    .isEqualTo(expected);
            assertThat(status).as("%s as %s", route, role).isLessThan(500);
        });
    }

    private static String expected(String allowed, String role) {
        if (allowed.equals("anyone") || Set.of(allowed.split(", ", -1)).contains(role)) {
            return "yes";
        }
        return role.equals("no one") ? "sign in" : "no";
    }

    private static int call(String route, @Nullable String token) {
        String[] parts = route.split(" ", 2);
        String path = parts[1].replace("{selector}", "liveness")
                .replace("{feed}", "roadmap-service")
                .replace("{kind}", "QUESTION")
                .replace("{channel}", "MAIL")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return service.call(parts[0], path, token, parts[0].equals("GET") ? "" : "{}")
                .status();
    }

    private static Map<String, String> tokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("no one", null);
        tokens.put("SALES", Persona.SALES.token("request-service"));
        tokens.put("SALES_LEAD", Persona.LEAD.token("request-service"));
        tokens.put("PM", Persona.PM.token("request-service"));
        tokens.put("GATEWAY", TestTokens.forTheGateway("request-service", Instant.now()));
        tokens.put("SERVICE", TestTokens.forProcess("roadmap-service", "request-service"));
        return tokens;
    }

    static Set<String> routes() {
        return service.bean(Router.class)
                .uriRoutes()
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> !route.startsWith("HEAD "))
                .collect(Collectors.toSet());
    }
}
