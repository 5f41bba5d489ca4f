package com.targetroadmap.gateway.notice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Several things to know as one list: what waits for its reader first, each kind under a heading that counts. */
@Singleton
public final class Digest {

    /** What somebody has to do, what may be said more than before, what is good to know. */
    private static final List<String> KINDS = List.of(
            "WEAKER",
            "QUESTION",
            "PROMISED_IN_WRITING",
            "ANSWERED_QUESTION",
            "WEBHOOK_STOPPED",
            "DEALS_CLOSING",
            "DEAL_CLOSING",
            "AVAILABLE",
            "DECIDED",
            "CUSTOMER_ADDED",
            "REVIEW_OVERDUE");

    private final NoticeWords words;

    Digest(NoticeWords words) {
        this.words = words;
    }

    /** Within a kind they stay in their order. */
    public List<Entry> of(List<Notice> notices, UUID reader) {
        List<Entry> entries = new ArrayList<>();
        String last = null;
        for (Notice notice :
                notices.stream().sorted(Comparator.comparingInt(Digest::rank)).toList()) {
            String heading = notice.kind().equals(last) ? null : heading(notice.kind(), notices);
            entries.add(new Entry(words.of(notice, reader), notice.at(), heading));
            last = notice.kind();
        }
        return entries;
    }

    private static int rank(Notice notice) {
        int rank = KINDS.indexOf(notice.kind());
        return rank < 0 ? KINDS.size() : rank;
    }

    private String heading(String kind, List<Notice> notices) {
        long count = notices.stream().filter(each -> each.kind().equals(kind)).count();
        return words.kind(kind) + ": " + count;
    }

    /** @param heading of its kind, above the first of them */
    @Introspected
    public record Entry(
            NoticeText text, Instant at, @Nullable String heading) {}
}
