package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.notice.Digest;
import com.targetroadmap.gateway.notice.NoticeText;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lists of mail show behind the subject: what the subject doesn't say. */
final class Preview {

    private Preview() {}

    static String of(List<Digest.Entry> entries) {
        return Subject.line(entries.size() == 1 ? of(entries.get(0).text()) : headings(entries));
    }

    /** {@code null}: they are of one kind. */
    static @Nullable String summary(List<Digest.Entry> entries) {
        long kinds = entries.stream()
                .map(Digest.Entry::heading)
                .filter(Objects::nonNull)
                .count();
        return kinds > 1 ? of(entries) : null;
    }

    private static String of(NoticeText text) {
        String label = text.wording() == null ? null : text.wording().label() + ".";
        return Stream.concat(
                        Stream.of(label, text.quote(), text.sayThis()).filter(Objects::nonNull), text.lines().stream())
                .collect(Collectors.joining(" "));
    }

    private static String headings(List<Digest.Entry> entries) {
        return entries.stream()
                .map(Digest.Entry::heading)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
