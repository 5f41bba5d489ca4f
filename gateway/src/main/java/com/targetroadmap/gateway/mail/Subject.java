package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.notice.NoticeText;
import com.targetroadmap.gateway.words.OneLine;
import java.util.List;
import java.util.Objects;

/** The line by which one decides to open it: what it is about, or about whom. */
final class Subject {

    private static final int LONGEST = 140;
    private static final int NAMED = 2;

    private Subject() {}

    static String of(List<NoticeText> texts) {
        return line(texts.size() == 1 ? texts.get(0).headline() : several(texts));
    }

    /** One line, whatever stands in it. */
    static String line(String text) {
        String line = OneLine.of(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    private static String several(List<NoticeText> texts) {
        List<String> customers = texts.stream()
                .map(NoticeText::customer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String count = texts.size() + " things to know";
        if (customers.isEmpty()) {
            return count;
        }
        int others = customers.size() - NAMED;
        return count + ": " + String.join(", ", customers.subList(0, Math.min(NAMED, customers.size())))
                + (others > 0 ? " and %d more".formatted(others) : "");
    }
}
