package com.targetroadmap.defaults.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.InvalidFormatException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date with a year of four digits: Serde alone reads 5 as a date, and years that no database keeps. */
@Singleton
@Order(-100)
final class StrictDate implements Deserializer<LocalDate> {

    private static final int LENGTH = "2026-11-23".length();

    @Override
    public LocalDate deserialize(Decoder decoder, DecoderContext context, Argument<? super LocalDate> type)
            throws IOException {
        var node = decoder.decodeNode();
        try {
            if (node.isString() && node.getStringValue().length() == LENGTH) {
                return LocalDate.parse(node.getStringValue());
            }
        } catch (DateTimeException e) {
            throw new InvalidFormatException("No date", e, node.getValue());
        }
        throw new InvalidFormatException("No date", null, node.getValue());
    }
}
