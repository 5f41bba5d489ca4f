package com.targetroadmap.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Program;
import com.targetroadmap.gateway.testing.TestGateway;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what over the API: the whole running route table below /api against one table of rights. */
class ApiDoorsTest {

    private static final Set<String> OF_PEOPLE = Set.of(
            "GET /api/session",
            "POST /api/tokens",
            "GET /api/sales-roadmap",
            "GET /api/sales-roadmap/parts/{part}",
            "GET /api/guidance",
            "GET /api/requests",
            "GET /api/requests/{id}",
            "PUT /api/requests/{id}",
            "PUT /api/requests/{id}/answers/{stepId}",
            "PUT /api/requests/{id}/withdrawals/{stepId}",
            "PUT /api/requests/{id}/resubmissions/{stepId}",
            "PUT /api/requests/{id}/tellings/{tellingId}",
            "PUT /api/requests/{id}/hand-overs/{handOverId}",
            "GET /api/people",
            "POST /api/looks",
            "GET /api/notices",
            "GET /api/notices/unread",
            "POST /api/notices/reads",
            "GET /api/notices/preferences",
            "PUT /api/notices/preferences",
            "GET /api/requests/{id}/followers",
            "PUT /api/requests/{id}/followers/me",
            "GET /api/promise-questions",
            "PUT /api/requests/{id}/promises/{promiseId}",
            "GET /api/deals/closing",
            "GET /api/insights",
            "GET /api/insights/requests",
            "GET /api/insights/demand",
            "GET /api/customers/{id}/merges/preview",
            "PUT /api/customers/{id}/merges/{mergeId}",
            "PUT /api/customers/{id}/merges/{mergeId}/undos/{undoId}",
            "PUT /api/people/{id}/hand-overs/{handOverId}",
            "PUT /api/requests/{id}/dismissals/{dismissalId}",
            "GET /api/deals",
            "GET /api/deals/{id}",
            "PUT /api/deals/{id}",
            "PATCH /api/deals/{id}",
            "GET /api/openapi.json",
            "GET /api/known",
            "GET /api/customers/likely",
            "PUT /api/requests/{id}/reopenings/{stepId}",
            "GET /api/customers/{id}",
            "PATCH /api/customers/{id}",
            "GET /api/customers");

    private static final Set<String> OF_PRODUCT = Set.of(
            "GET /api/products",
            "GET /api/products/{id}",
            "PUT /api/products/{id}",
            "PATCH /api/products/{id}",
            "PUT /api/phases/order",
            "GET /api/reviews",
            "GET /api/phases/{id}/start/preview",
            "POST /api/phases/{id}/completion/preview",
            "GET /api/items/{id}/history",
            "GET /api/items/owners",
            "PUT /api/items/{id}/rank",
            "GET /api/themes",
            "GET /api/themes/{id}",
            "PUT /api/themes/{id}",
            "PATCH /api/themes/{id}",
            "GET /api/phases",
            "GET /api/phases/{id}",
            "PUT /api/phases/{id}",
            "PATCH /api/phases/{id}",
            "PUT /api/phases/{id}/start",
            "PUT /api/phases/{id}/completion",
            "GET /api/items",
            "GET /api/items/{id}",
            "PUT /api/items/{id}",
            "PATCH /api/items/{id}",
            "PUT /api/items/{id}/moves/{moveId}",
            "GET /api/items/{id}/moves/preview",
            "POST /api/impact/preview",
            "GET /api/board",
            "GET /api/board/items",
            "GET /api/triage",
            "GET /api/triage/joined",
            "GET /api/triage/people",
            "GET /api/triage/next",
            "PUT /api/requests/{id}/assignee",
            "GET /api/triage/items",
            "GET /api/triage/originals",
            "GET /api/triage/themes",
            "PUT /api/requests/{id}/undos/{undoId}",
            "PUT /api/requests/{id}/private-notes/{noteId}",
            "PUT /api/requests/{id}/decisions/{decisionId}");

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void everyRouteStandsInTheTable() {
        assertThat(routes())
                .isEqualTo(
                        Stream.concat(OF_PEOPLE.stream(), OF_PRODUCT.stream()).collect(Collectors.toSet()));
    }

    @Test
    void eachOpensToThoseListedOnly() {
        var nobody = Program.ofNobody();
        var sales = Program.of("sales");
        var lead = Program.of("lead");
        var product = Program.of("pm");
        for (String route : routes()) {
            assertThat(status(nobody, route)).as("nobody: " + route).isEqualTo(401);
            for (Program seller : new Program[] {sales, lead}) {
                if (OF_PRODUCT.contains(route)) {
                    assertThat(status(seller, route)).as("sales: " + route).isEqualTo(403);
                } else {
                    assertThat(status(seller, route)).as("sales: " + route).isNotIn(401, 403);
                }
            }
            assertThat(status(product, route)).as("product: " + route).isNotIn(401, 403);
        }
    }

    private static Set<String> routes() {
        return TestGateway.server()
                .getApplicationContext()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toString().startsWith("/api/"))
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethod() + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int status(Program program, String route) {
        String method = route.substring(0, route.indexOf(' '));
        String path =
                route.substring(route.indexOf('/')).replaceAll("\\{[^}]*}", "01938f6e-0000-7000-8000-000000000001");
        return (method.equals("GET") ? program.get(path) : program.send(method, path, "{}")).statusCode();
    }
}
