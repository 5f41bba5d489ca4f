package com.targetroadmap.defaults.api;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.InvalidFormatException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A whole number of 64 bits: Serde alone reads 1.5 as 1 and says nothing. Only where JSON comes in: the fields of forms
 * are text.
 */
@Singleton
@Requires(property = "tokens.accepts")
@Order(-100)
final class StrictLong implements Deserializer<Long> {

    @Override
    public Long deserialize(Decoder decoder, DecoderContext context, Argument<? super Long> type) throws IOException {
        var node = decoder.decodeNode();
        try {
            if (node.isNumber()) {
                return new BigDecimal(node.coerceStringValue()).longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw new InvalidFormatException("No whole number", e, node.getValue());
        }
        throw new InvalidFormatException("No number", null, node.getValue());
    }
}
