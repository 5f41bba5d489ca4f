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
 * @param fields of the form: {@code version}, {@code zone}, and for each choice {@code QUESTION.MAIL} and the like; and of
 *     each what it was before, as {@code before.QUESTION.MAIL}
 */
record PreferencesForm(Map<String, String> fields) {

    private static final String BEFORE = "before.";
    private static final String ZONE = "zone";

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
                .filter(name -> name.contains(".") && !name.startsWith(BEFORE))
                .sorted()
                .map(this::preference)
                .toList();
        return new Preferences(zone(), null, null, chosen);
    }

    /** What was changed here, on what is there now: what somebody changed elsewhere meanwhile stays as it is there. */
    PreferencesPage.Choices chosenOn(PreferencesPage.Choices now) {
        return new PreferencesPage.Choices(
                now.version(),
                isChanged(ZONE) ? zone() : now.zone(),
                now.zoneBefore(),
                now.defaultZone(),
                now.kinds().stream().map(kind -> kind.with(this::chosenOn)).toList());
    }

    private PreferencesPage.Choice chosenOn(PreferencesPage.Choice now) {
        return isChanged(now.name()) ? now.with(fields.getOrDefault(now.name(), now.before())) : now;
    }

    private boolean isChanged(String name) {
        String chosen = fields.get(name);
        return chosen != null && !chosen.equals(fields.get(BEFORE + name));
    }

    private @Nullable String zone() {
        String zone = fields.getOrDefault(ZONE, "").strip();
        return zone.isEmpty() ? null : zone;
    }

    private Preference preference(String name) {
        int dot = name.indexOf('.');
        return new Preference(
                name.substring(0, dot), name.substring(dot + 1), Objects.requireNonNullElse(fields.get(name), ""));
    }
}
