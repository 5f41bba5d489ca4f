package com.targetroadmap.roadmap.writing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** Short texts kept in one column, one a line. */
public final class Lines {

    private Lines() {}

    public static String join(@Nullable List<String> texts) {
        return texts == null
                ? ""
                : String.join(
                        "\n",
                        texts.stream()
                                .map(Lines::oneLine)
                                .filter(text -> !text.isEmpty())
                                .toList());
    }

    public static List<String> split(String lines) {
        return lines.lines().toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
