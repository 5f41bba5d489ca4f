package com.targetroadmap.gateway.notice;

import com.targetroadmap.gateway.page.Times;
import com.targetroadmap.gateway.words.Guidance;
import com.targetroadmap.gateway.words.OneLine;
import com.targetroadmap.gateway.words.Wording;
import com.targetroadmap.gateway.words.Words;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives notices their words. */
@Singleton
public final class NoticeWords {

    private static final String WEAKER = "WEAKER";
    private static final int NAMED = 3;

    /** Told to who answers the customer; the others are told to product and to leads. */
    private static final Set<String> FOR_A_CUSTOMER =
            Set.of("QUESTION", "DECIDED", WEAKER, "AVAILABLE", "REVIEW_OVERDUE");

    private final Words words;
    private final Times times;

    NoticeWords(Words words, Times times) {
        this.words = words;
        this.times = times;
    }

    /** @param reader follows the request, where it isn't the one who answers its customer */
    public NoticeText of(Notice notice, UUID reader) {
        Guidance guidance = FOR_A_CUSTOMER.contains(notice.kind()) ? notice.guidance() : null;
        boolean mine = notice.isForWhoAnswers(reader);
        Wording wording = guidance == null ? null : mine ? words.of(guidance) : words.forOthers(guidance);
        Notice.Asked request = notice.request();
        Map<String, String> known = parameters(notice);
        String headline = headline(notice, known);
        boolean asked = mine || !FOR_A_CUSTOMER.contains(notice.kind());
        Optional<String> task = asked ? words.sentence("notice.link." + notice.kind(), Map.of()) : Optional.empty();
        return new NoticeText(
                notice.kind(),
                headline,
                words.sentence("notice.brief." + notice.kind(), known).orElse(headline),
                notice.words(),
                notice.by() == null ? null : OneLine.of(notice.by()),
                request == null ? null : request.reference(),
                request == null ? null : OneLine.of(request.customer()),
                wording,
                wording == null ? null : sayThis(notice, guidance, wording),
                lines(notice),
                path(notice),
                task.orElseGet(() -> words.word("notice", "link.unknown")),
                task.isPresent());
    }

    /** What notices of a kind are about. */
    String kind(String kind) {
        return sentence("noticeKind." + kind, "notice.unknown", Map.of());
    }

    private static String word(Notice notice) {
        return notice.webhook() != null && notice.webhook().gone() ? "WEBHOOK_GONE" : notice.kind();
    }

    private static String path(Notice notice) {
        if (notice.webhook() != null) {
            return "/webhooks/" + notice.webhook().id();
        }
        if (notice.request() == null) {
            return "/";
        }
        return (notice.kind().equals("ANSWERED_QUESTION") ? "/triage/" : "/requests/")
                + notice.request().id();
    }

    /** Lists of mail show the headline alone, so it says what was decided; a decision may have led to nothing decided. */
    private String headline(Notice notice, Map<String, String> known) {
        String usual = "notice." + word(notice);
        return Optional.ofNullable(notice.guidance())
                .flatMap(guidance -> words.sentence(usual + "." + guidance.label(), known))
                .orElseGet(() -> sentence(usual, "notice.unknown", known));
    }

    private List<String> lines(Notice notice) {
        if (notice.webhook() != null && notice.webhook().reason() != null) {
            return List.of(sentence(
                    "notice.line.WEBHOOK",
                    "notice.unknown",
                    Map.of("reason", OneLine.of(notice.webhook().reason()))));
        }
        return notice.deals() == null
                ? List.of()
                : notice.deals().stream().map(this::line).toList();
    }

    private String line(Notice.Closing deal) {
        Map<String, String> known = new HashMap<>();
        put(known, "customer", deal.customer().name());
        put(known, "closeDate", deal.closeDate() == null ? null : times.day(deal.closeDate()));
        put(known, "requests", deal.requests() == null ? null : requests(deal.requests()));
        return words.sentence("notice.line.DEAL", known).orElse("");
    }

    private String requests(List<Notice.Waiting> waiting) {
        return waiting.stream()
                .map(one -> "%s %s (%s)".formatted(one.reference(), one.title(), words.label(one.label())))
                .collect(Collectors.joining("; "));
    }

    /** The first of them by name. */
    private static @Nullable String customers(Notice notice) {
        if (notice.deals() == null || notice.deals().isEmpty()) {
            return null;
        }
        List<String> names = notice.deals().stream()
                .map(deal -> deal.customer().name())
                .distinct()
                .toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " and %d more".formatted(names.size() - NAMED) : first;
    }

    private @Nullable String sayThis(Notice notice, Guidance guidance, Wording wording) {
        return notice.kind().equals(WEAKER) && notice.toldLabel() != null
                ? words.news(guidance, notice.toldLabel(), WEAKER)
                : wording.sayThis();
    }

    private String sentence(String key, String otherwise, Map<String, String> known) {
        return words.sentence(key, known)
                .or(() -> words.sentence(otherwise, known))
                .orElse("");
    }

    private Map<String, String> parameters(Notice notice) {
        Map<String, String> known = new HashMap<>();
        put(known, "by", notice.by());
        put(known, "customers", customers(notice));
        put(known, "closeDate", notice.closeDate() == null ? null : times.day(notice.closeDate()));
        put(known, "item", notice.item() == null ? null : notice.item().name());
        put(known, "host", notice.webhook() == null ? null : notice.webhook().host());
        if (notice.request() != null) {
            put(known, "title", notice.request().title());
            put(known, "customer", notice.request().customer());
        }
        return known;
    }

    private static void put(Map<String, String> known, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(name, OneLine.of(value));
        }
    }
}
