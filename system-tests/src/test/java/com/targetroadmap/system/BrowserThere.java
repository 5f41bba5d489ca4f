package com.targetroadmap.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether a browser is installed, and which. {@code CHROMIUM} names one that stands elsewhere. */
final class BrowserThere implements ExecutionCondition {

    private static final Stream<String> PLACES = Stream.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final Optional<Path> FOUND = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES)
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    static Path browser() {
        return FOUND.orElseThrow();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (FOUND.isPresent()) {
            return ConditionEvaluationResult.enabled("Browser: " + FOUND.get());
        }
        return LeftOut.loudly(context, "a browser: install chromium, or name one in CHROMIUM");
    }
}
