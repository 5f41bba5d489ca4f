package com.targetroadmap.requests.preference;

import com.targetroadmap.requests.form.Form;
import com.targetroadmap.requests.notice.NoticeKind;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How somebody wants to be told.
 *
 * @param zone in which it is 8:00 when the digest comes, as the time zone database names it: {@code Europe/Berlin};
 *     {@code null}: the company's
 * @param preferences what isn't listed is as usual
 */
@Serdeable
record NewPreferences(@Nullable String zone, @Nullable List<Wanted> preferences) {

    Read read(Set<NoticeKind> kinds) {
        Form form = new Form();
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            form.refuse("zone", "Please choose a time zone by its name, for example Europe/Berlin.");
        }
        List<Wanted> all = preferences == null ? List.of() : preferences;
        Set<String> met = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).check(form, "preferences[%d]".formatted(i), kinds, met);
        }
        form.check();
        return new Read(zone, all.stream().map(Wanted::read).toList());
    }

    @Serdeable
    record Wanted(
            @Nullable NoticeKind kind,
            @Nullable Channel channel,
            @Nullable When when) {

        private void check(Form form, String field, Set<NoticeKind> kinds, Set<String> met) {
            if (kind == null || channel == null || when == null) {
                form.refuse(field, "Please give kind, channel and when.");
            } else if (!kinds.contains(kind)) {
                form.refuse(field + ".kind", "You get no such notices.");
            } else if (!met.add(kind + " " + channel)) {
                form.refuse(field, "Please say it once for each kind and channel.");
            }
        }

        private Preference read() {
            return new Preference(kind, channel, when);
        }
    }

    /** What will be kept. */
    record Read(@Nullable String zone, List<Preference> preferences) {}
}
