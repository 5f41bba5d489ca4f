package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Decision;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A decision as a product manager typed it. The page has a form for each kind, and each has fields of its own.
 *
 * @param id of the decision
 * @param version of the request that the product manager has seen
 * @param kind which of the page's forms, by the name of its {@link DecisionKind}; empty where none was sent
 * @param newItemId of the item that an acceptance begins
 * @param typed the fields by their names
 */
@Introspected
record DecisionForm(UUID id, long version, String kind, UUID newItemId, Map<String, String> typed) {

    /** As it was sent. */
    static DecisionForm of(Map<String, String> fields) {
        return new DecisionForm(
                Objects.requireNonNullElseGet(Chosen.id(fields.get("id")), Ids::fresh),
                seen(fields.get("version")),
                Objects.requireNonNullElse(fields.get("kind"), ""),
                Objects.requireNonNullElseGet(Chosen.id(fields.get("newItemId")), Ids::fresh),
                Map.copyOf(fields));
    }

    /** Filled in from the request. */
    static DecisionForm about(CustomerRequest request) {
        Map<String, String> typed = new HashMap<>();
        typed.put("nameForSales", request.title());
        typed.put("problem", request.problem());
        if (request.decision().equals("DECLINED")) {
            // To decline it once more takes one key.
            typed.putAll(request.guidance().parameters());
        }
        return new DecisionForm(Ids.fresh(), request.version(), "", Ids.fresh(), typed);
    }

    static DecisionForm blank() {
        return new DecisionForm(Ids.fresh(), 0, "", Ids.fresh(), Map.of());
    }

    DecisionForm as(UUID nextId, long nextVersion) {
        return new DecisionForm(nextId, nextVersion, kind, newItemId, typed);
    }

    Decision decision() {
        return DecisionKind.of(kind).decision(this);
    }

    /** {@code null} where nothing was typed. */
    @Nullable
    String filled(String field) {
        String text = typed.get(field);
        return text == null || text.isBlank() ? null : text;
    }

    /** {@code null} where nothing was typed; what is no number is one that the service refuses. */
    @Nullable
    Integer number(String field) {
        String text = filled(field);
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** {@code null} where nothing was chosen. */
    @Nullable
    UUID chosen(String field) {
        return Chosen.id(typed.get(field));
    }

    /** A version that nobody has seen is nobody's: refused as stale, and the page comes back. */
    private static long seen(@Nullable String version) {
        try {
            return version == null ? 0 : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
