package com.targetroadmap.gateway.notice;

import com.targetroadmap.gateway.notice.Preferences.Preference;
import io.micronaut.core.annotation.Nullable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody chose.
 *
 * @param fields of the form: {@code version}, {@code zone}, and for each choice {@code QUESTION.MAIL} and the like
 */
record PreferencesForm(Map<String, String> fields) {

    PreferencesForm {
        fields = Collections.unmodifiableMap(fields);
    }

    /** -1 where the form was tampered with: no version of anything. */
    long version() {
        String version = fields.getOrDefault("version", "");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    Preferences chosen() {
        List<Preference> chosen = fields.keySet().stream()
                .filter(name -> name.contains("."))
                .sorted()
                .map(this::preference)
                .toList();
        return new Preferences(zone(), null, null, chosen);
    }

    /** What was chosen, on the version that is there now. */
    PreferencesPage.Choices chosenOn(PreferencesPage.Choices now) {
        Preferences chosen = chosen();
        return PreferencesPage.of(
                new Preferences(chosen.zone(), now.defaultZone(), now.version(), chosen.preferences()));
    }

    private @Nullable String zone() {
        String zone = fields.getOrDefault("zone", "").strip();
        return zone.isEmpty() ? null : zone;
    }

    private Preference preference(String name) {
        int dot = name.indexOf('.');
        return new Preference(
                name.substring(0, dot), name.substring(dot + 1), Objects.requireNonNullElse(fields.get(name), ""));
    }
}
