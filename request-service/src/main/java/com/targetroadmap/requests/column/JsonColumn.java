package com.targetroadmap.requests.column;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A value in a text column, as JSON. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private final ObjectMapper json;
    private final Class<T> type;

    protected JsonColumn(ObjectMapper json, Class<T> type) {
        this.json = json;
        this.type = type;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable T value, ConversionContext context) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable T convertToEntityValue(@Nullable String text, ConversionContext context) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
