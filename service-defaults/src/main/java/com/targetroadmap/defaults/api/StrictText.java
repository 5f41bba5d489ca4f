package com.targetroadmap.defaults.api;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.InvalidFormatException;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * A text, or a number as text: Serde alone takes the one text out of a list and says nothing. Only where JSON comes in:
 * the fields of forms are lists.
 */
@Singleton
@Requires(property = "tokens.accepts")
@Order(-100)
final class StrictText implements Deserializer<String> {

    @Override
    public String deserialize(Decoder decoder, DecoderContext context, Argument<? super String> type)
            throws IOException {
        var node = decoder.decodeNode();
        if (!node.isString() && !node.isNumber()) {
            throw new InvalidFormatException("No text", null, node.getValue());
        }
        return node.coerceStringValue();
    }
}
