package com.targetroadmap.roadmap.writing;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import java.util.List;

@Factory
class Rules {

    @Singleton
    ConstraintValidator<Given, Object> given() {
        return (value, annotation, context) -> value != null;
    }

    @Singleton
    ConstraintValidator<Text, CharSequence> oneText() {
        return (text, limits, context) -> passes(complaint(text, limits), context);
    }

    @Singleton
    ConstraintValidator<Text, List<String>> manyTexts() {
        return (texts, limits, context) -> passes(complaint(texts, limits), context);
    }

    private static boolean passes(@Nullable String complaint, ConstraintValidatorContext context) {
        if (complaint != null) {
            context.messageTemplate(complaint);
        }
        return complaint == null;
    }

    private static @Nullable String complaint(@Nullable List<String> texts, AnnotationValue<Text> limits) {
        if (texts == null) {
            return null;
        }
        int count = limits.intValue("count").orElse(1);
        if (texts.size() > count) {
            return "Give at most " + count + ".";
        }
        return texts.stream()
                .map(text -> text == null ? "Leave no gap in the list." : complaint(text, limits))
                .filter(complaint -> complaint != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String complaint(@Nullable CharSequence text, AnnotationValue<Text> limits) {
        boolean isBlank = text == null || text.toString().isBlank();
        if (isBlank && limits.isTrue("required")) {
            return "Please fill this in.";
        }
        return text == null ? null : complaint(text, limits.intValue("max").orElseThrow());
    }

    /** Of a blank text too: some are kept as they come. */
    private static @Nullable String complaint(CharSequence text, int max) {
        if (text.length() > max) {
            return "Shorten this to %d characters; it has %d.".formatted(max, text.length());
        }
        return text.codePoints().anyMatch(Rules::isUnreadable) ? "Leave out characters that can't be shown." : null;
    }

    /** Half a surrogate pair is no character: each database keeps something else of it. */
    private static boolean isUnreadable(int character) {
        boolean isControl =
                Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        return isControl || Character.getType(character) == Character.SURROGATE;
    }
}
