package com.targetroadmap.roadmap;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.roadmap.testing.Service;
import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything is refused unless listed here. */
@DatabaseTest
class RolesTest {

    private static final Set<String> ALL = Set.of("no one", "SALES", "SALES_LEAD", "PM", "SERVICE");
    private static final Set<String> PEOPLE = Set.of("SALES", "SALES_LEAD", "PM");
    private static final Set<String> PM = Set.of("PM");
    /** Only who brings the token of the metrics. */
    private static final Set<String> NOBODY = Set.of();

    private static final Set<String> SERVICE = Set.of("SERVICE");

    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            entry("GET /sales-roadmap", PEOPLE),
            entry("GET /sales-roadmap/parts/{part}", PEOPLE),
            entry("GET /guidance", PEOPLE),
            entry("GET /products", PM),
            entry("GET /products/{id}", PM),
            entry("PUT /products/{id}", PM),
            entry("PATCH /products/{id}", PM),
            entry("GET /themes", PM),
            entry("GET /themes/{id}", PM),
            entry("PUT /themes/{id}", PM),
            entry("PATCH /themes/{id}", PM),
            entry("GET /phases", PM),
            entry("GET /phases/{id}", PM),
            entry("PUT /phases/{id}", PM),
            entry("PATCH /phases/{id}", PM),
            entry("PUT /phases/{id}/start", PM),
            entry("PUT /phases/{id}/completion", PM),
            entry("PUT /phases/order", PM),
            entry("GET /reviews", PM),
            entry("GET /phases/{id}/start/preview", PM),
            entry("POST /phases/{id}/completion/preview", PM),
            entry("GET /items", PM),
            entry("GET /items/owners", PM),
            entry("GET /items/{id}", PM),
            entry("GET /items/{id}/history", PM),
            entry("PUT /items/{id}/rank", PM),
            entry("PUT /items/{id}", PM),
            entry("PATCH /items/{id}", PM),
            entry("PUT /items/{id}/moves/{moveId}", PM),
            entry("GET /items/{id}/moves/preview", PM),
            entry("GET /items/{id}/own-line", PM),
            entry("PUT /items/{id}/own-line", PM),
            entry("DELETE /items/{id}/own-line", PM),
            entry("GET /own-lines/expired", PM),
            entry("GET /board", PM),
            entry("GET /board/items", PM),
            entry("GET /openapi", PEOPLE),
            entry("GET /feed", SERVICE),
            entry("GET /feed/newest", SERVICE),
            entry("GET /prometheus", NOBODY),
            entry("GET /health", ALL),
            entry("GET /health/{selector}", ALL));

    @Test
    void everyRouteIsInTheTableAndOpensToThoseListedOnly() {
        try (Service service = Service.start()) {
            assertThat(Routes.of(service).stream().map(Object::toString).collect(Collectors.toSet()))
                    .as("routes that nobody has decided about, or that are gone")
                    .isEqualTo(MAY.keySet());
            for (Routes.Route route : Routes.of(service)) {
                Map<String, Integer> expected = new HashMap<>();
                Map<String, Integer> answered = new HashMap<>();
                for (String role : ALL) {
                    boolean may = MAY.get(route.toString()).contains(role);
                    expected.put(role, may ? 200 : role.equals("no one") ? 401 : 403);
                    int status = service.send(route.method(), route.path(), tokenOf(role), null, null)
                            .status();
                    answered.put(role, status == 401 || status == 403 ? status : 200);
                }
                assertThat(answered).as(route.toString()).isEqualTo(expected);
            }
        }
    }

    private static @Nullable String tokenOf(String role) {
        return switch (role) {
            case "SALES" -> Persona.SALES.token(TestKeys.ROADMAP_SERVICE);
            case "SALES_LEAD" -> Persona.LEAD.token(TestKeys.ROADMAP_SERVICE);
            case "PM" -> Persona.PM.token(TestKeys.ROADMAP_SERVICE);
            case "SERVICE" -> TestTokens.forProcess(TestKeys.REQUEST_SERVICE, TestKeys.ROADMAP_SERVICE);
            default -> null;
        };
    }
}
