package com.targetroadmap.gateway.words;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one file of messages. Of a message's variants it takes the first whose parameters are all known. */
@Singleton
final class Messages {

    private static final List<String> VARIANTS = List.of(".offer", ".limited", "", ".unnamed", ".plain");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle texts = ResourceBundle.getBundle("messages");

    Optional<String> find(String key, Map<String, String> parameters) {
        return variants(key)
                .filter(text -> parameters.keySet().containsAll(parametersOf(text)))
                .findFirst()
                .map(text -> fill(text, parameters));
    }

    Collection<String> keys() {
        return texts.keySet();
    }

    private Stream<String> variants(String key) {
        return VARIANTS.stream().map(key::concat).filter(texts::containsKey).map(texts::getString);
    }

    private static List<String> parametersOf(String text) {
        return PARAMETER.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String fill(String text, Map<String, String> parameters) {
        return PARAMETER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(parameters.get(found.group(1))));
    }
}
