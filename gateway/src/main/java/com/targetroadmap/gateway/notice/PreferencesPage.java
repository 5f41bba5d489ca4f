package com.targetroadmap.gateway.notice;

import com.targetroadmap.gateway.notice.Preferences.Preference;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How somebody wants to be told.
 *
 * @param missing the channels by which nothing is sent here
 * @param zones that there are to choose from
 * @param done whether it was just saved
 */
@Introspected
record PreferencesPage(
        Frame frame,
        Section<Choices> choices,
        List<String> missing,
        List<String> zones,
        boolean done,
        @Nullable Trouble trouble) {

    static Choices of(Preferences preferences) {
        Map<String, List<Preference>> kinds = new LinkedHashMap<>();
        preferences.preferences().forEach(each -> kinds.merge(each.kind(), List.of(each), PreferencesPage::both));
        return new Choices(
                preferences.version(),
                preferences.zone(),
                preferences.zone(),
                preferences.defaultZone(),
                kinds.entrySet().stream()
                        .map(kind -> new Kind(
                                kind.getKey(),
                                kind.getValue().stream().map(Choice::of).toList()))
                        .toList());
    }

    private static List<Preference> both(List<Preference> some, List<Preference> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** @param zoneBefore what is kept, whatever stands in the field */
    @Introspected
    record Choices(
            @Nullable Long version,
            @Nullable String zone,
            @Nullable String zoneBefore,
            @Nullable String defaultZone,
            List<Kind> kinds) {}

    /** @param channels what is chosen for each */
    @Introspected
    record Kind(String name, List<Choice> channels) {

        Kind with(UnaryOperator<Choice> change) {
            return new Kind(name, channels.stream().map(change).toList());
        }
    }

    /** @param before what is kept, whatever is chosen now */
    @Introspected
    record Choice(String name, String channel, String when, String before) {

        private static Choice of(Preference kept) {
            return new Choice(kept.kind() + "." + kept.channel(), kept.channel(), kept.when(), kept.when());
        }

        Choice with(String chosen) {
            return new Choice(name, channel, chosen, before);
        }
    }
}
