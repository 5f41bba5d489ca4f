package com.targetroadmap.requests.roadmap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Guidance in a text column, as JSON: H2 and PostgreSQL have no JSON type in common. */
@Singleton
public final class GuidanceColumn implements AttributeConverter<Guidance, String> {

    private final ObjectMapper json;

    GuidanceColumn(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable Guidance guidance, ConversionContext context) {
        try {
            return guidance == null ? null : json.writeValueAsString(guidance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Guidance convertToEntityValue(@Nullable String text, ConversionContext context) {
        try {
            return text == null ? null : json.readValue(text, Guidance.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
