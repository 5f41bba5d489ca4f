package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;

/**
 * A webhook to be added.
 *
 * @param role what it gets is what this role may see
 * @param events for example {@code request.decided}
 */
@Serdeable
record NewWebhook(
        @Nullable String url,
        @Nullable String role,
        @Nullable List<String> events) {

    private static final int LIMIT = 2_000;
    private static final List<String> ROLES = List.of(Roles.SALES, Roles.SALES_LEAD, Roles.PM);

    /** @throws com.targetroadmap.defaults.problem.Problem 400 with every field that is wrong */
    Read read() {
        Form form = new Form();
        String address = form.needed("url", url, LIMIT, "Please give the address that events are sent to.");
        if (!address.isEmpty() && !isAddress(address)) {
            form.refuse(
                    "url", "Please give an address like https://crm.example.com/hooks, without a name or password.");
        }
        if (role == null || !ROLES.contains(role)) {
            form.refuse("role", "Please choose what it may see.");
        }
        List<String> chosen = events == null ? List.of() : events;
        if (chosen.isEmpty() || chosen.size() > EventKind.values().length) {
            form.refuse("events", "Please choose at least one event.");
        } else if (chosen.stream().anyMatch(event -> EventKind.named(event).isEmpty())) {
            form.refuse("events", "Please choose from the events that there are.");
        }
        form.check();
        return new Read(address, role, String.join(" ", new TreeSet<>(chosen)));
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    record Read(String url, String role, String events) {}
}
