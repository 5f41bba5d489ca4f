package com.targetroadmap.gateway.signin;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of the demo. They exist in the environment {@code demo} only. */
@Singleton
@Requires(env = "demo")
public final class DemoAccounts implements Accounts {

    private static final String ISSUER = "demo";
    private static final String PASSWORD = "demo";

    private final Map<String, Caller> people = Map.of(
            "sales", person("sales", "Nora Lind", Roles.SALES),
            "sales2", person("sales2", "Tom Okafor", Roles.SALES),
            "lead", person("lead", "Ines Ferrer", Roles.SALES_LEAD),
            "pm", person("pm", "Priya Raman", Roles.PM));

    /** The person who signs in with this name. */
    public Caller named(String name) {
        return Optional.ofNullable(people.get(name)).orElseThrow();
    }

    @Override
    public Optional<Caller> find(String name, String password) {
        return PASSWORD.equals(password) ? Optional.ofNullable(people.get(name)) : Optional.empty();
    }

    @Override
    public List<String> names() {
        return List.of("sales", "sales2", "lead", "pm");
    }

    private static Caller person(String subject, String name, String role) {
        return new Caller(ISSUER, subject, name, Set.of(role), subject + "@demo.example");
    }
}
