package com.targetroadmap.gateway.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one person has to know, the newest first.
 *
 * @param next where the next page begins; {@code null} on the last one
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record NoticeList(List<Notice> notices, @Nullable String next) {

    NoticeList {
        notices = List.copyOf(notices);
    }

    NoticesPage.Lines in(NoticeWords words, UUID reader) {
        return new NoticesPage.Lines(
                notices.stream()
                        .map(notice -> new Line(notice.id(), notice.at(), notice.unread(), words.of(notice, reader)))
                        .toList(),
                notices.stream().map(notice -> notice.id().toString()).collect(Collectors.joining(" ")),
                next == null || notices.isEmpty()
                        ? null
                        : notices.get(notices.size() - 1).id().toString(),
                notices.stream().anyMatch(Notice::unread),
                next);
    }
}
