package com.targetroadmap.requests.preference;

import com.targetroadmap.requests.notice.NoticeKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All of a person's, with the usual ones where nothing was chosen.
 *
 * @param zone in which it is 8:00 when the digest comes
 * @param defaultZone the company's
 * @param version to be named when they are changed
 */
@Serdeable
public record Preferences(String zone, String defaultZone, long version, List<Preference> preferences) {

    static Preferences of(
            ZoneRows.Chooser chooser,
            String defaultZone,
            List<PreferenceRows.Chosen> chosen,
            Collection<NoticeKind> kinds) {
        return new Preferences(
                chooser.zone() == null ? defaultZone : chooser.zone(),
                defaultZone,
                chooser.version(),
                kinds.stream()
                        .flatMap(kind -> Stream.of(Channel.values())
                                .map(channel -> new Preference(kind, channel, when(chosen, kind, channel))))
                        .toList());
    }

    public When when(NoticeKind kind, Channel channel) {
        return preferences.stream()
                .filter(one -> one.kind() == kind && one.channel() == channel)
                .map(Preference::when)
                .findFirst()
                .orElse(When.NEVER);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    private static When when(List<PreferenceRows.Chosen> chosen, NoticeKind kind, Channel channel) {
        return chosen.stream()
                .filter(one -> one.kind() == kind && one.channel() == channel)
                .map(PreferenceRows.Chosen::chosen)
                .findFirst()
                .orElseGet(() -> When.usual(kind));
    }
}
