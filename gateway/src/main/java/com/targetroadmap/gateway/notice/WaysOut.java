package com.targetroadmap.gateway.notice;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By which channels this installation sends: what is chosen for the others goes nowhere. */
@Singleton
final class WaysOut {

    private final Map<String, String> settings = new TreeMap<>();

    WaysOut(@Value("${gateway.mail.host:}") String mail, @Value("${gateway.slack.token-file:}") String slack) {
        settings.put("MAIL", mail);
        settings.put("SLACK", slack);
    }

    /** The channels that are not set up. */
    List<String> missing() {
        return settings.keySet().stream()
                .filter(channel -> settings.get(channel).isBlank())
                .toList();
    }
}
