package com.targetroadmap.defaults.settings;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The settings that all processes have in common, from {@code service-defaults.yml}; everything else overrules them. */
@ContextConfigurer
public final class SharedSettings implements ApplicationContextConfigurer {

    /** Where traces go; without it there are none. */
    private static final String TRACES = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static final String FILE = "service-defaults.yml";

    /** Below each {@code application.yml}. */
    private static final int LOWEST = -1_000;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.banner(false);
        builder.propertySources(
                PropertySource.of("service-defaults", read(), LOWEST),
                PropertySource.of("traces", Map.of("micronaut.otel.enabled", isSet(TRACES)), LOWEST));
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static Map<String, Object> read() {
        try (var file = SharedSettings.class.getClassLoader().getResourceAsStream(FILE)) {
            return new YamlPropertySourceLoader().read(FILE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
    }
}
