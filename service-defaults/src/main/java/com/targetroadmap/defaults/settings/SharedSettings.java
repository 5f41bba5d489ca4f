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

    private static final String FILE = "service-defaults.yml";

    /** Below each {@code application.yml}. */
    private static final int LOWEST = -1_000;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.propertySources(PropertySource.of("service-defaults", read(), LOWEST));
    }

    private static Map<String, Object> read() {
        try (var file = SharedSettings.class.getClassLoader().getResourceAsStream(FILE)) {
            return new YamlPropertySourceLoader().read(FILE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
    }
}
