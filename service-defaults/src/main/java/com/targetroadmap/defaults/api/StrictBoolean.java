package com.targetroadmap.defaults.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.InvalidFormatException;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Only {@code true} and {@code false}: Serde alone reads "perhaps" as false and says nothing. */
@Singleton
@Order(-100)
final class StrictBoolean implements Deserializer<Boolean> {

    @Override
    public Boolean deserialize(Decoder decoder, DecoderContext context, Argument<? super Boolean> type)
            throws IOException {
        var node = decoder.decodeNode();
        if (!node.isBoolean()) {
            throw new InvalidFormatException("Neither true nor false", null, node.getValue());
        }
        return node.getBooleanValue();
    }
}
