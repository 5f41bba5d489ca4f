package com.targetroadmap.gateway.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The story of the demo: what its people did, call by call, in {@code demo/story.json}. */
@Singleton
@Requires(env = "demo")
final class DemoStory {

    /** Deals that close soon do so whenever somebody starts the demo. */
    private static final Pattern DAYS = Pattern.compile("\\{in-(\\d+)-days}");

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    private final ResourceLoader resources;
    private final ObjectMapper json;
    private final Clock clock;

    DemoStory(ResourceLoader resources, ObjectMapper json, Clock clock) {
        this.resources = resources;
        this.json = json;
        this.clock = clock;
    }

    List<StoryStep> steps() throws IOException {
        try (InputStream story =
                resources.getResourceAsStream("classpath:demo/story.json").orElseThrow()) {
            String text = new String(story.readAllBytes(), StandardCharsets.UTF_8);
            return json.readValue(withIds(text), Argument.listOf(StoryStep.class));
        }
    }

    private String withIds(String text) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String dated = DAYS.matcher(text)
                .replaceAll(
                        days -> today.plusDays(Long.parseLong(days.group(1))).toString());
        return NAME.matcher(dated).replaceAll(name -> id(name.group(1)).toString());
    }

    /** The same name has the same id on every machine, so that playing the story twice changes nothing. */
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
