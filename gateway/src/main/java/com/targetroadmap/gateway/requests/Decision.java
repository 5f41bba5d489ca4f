package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What product decides about a request.
 *
 * @param kind {@code ACCEPTED}, {@code QUESTION}, {@code ANSWERED}, {@code PARKED}, {@code DECLINED} or
 *     {@code DUPLICATE}; the others are what each needs
 */
@Serdeable
public record Decision(
        @Nullable String kind,
        @Nullable String reason,
        @Nullable UUID itemId,
        @Nullable ProposedItem newItem,
        @Nullable String question,
        @Nullable String how,
        @Nullable String customerReason,
        @Nullable String offer,
        @Nullable UUID themeId,
        @Nullable UUID originalId,
        @Nullable String lookAgainOn,
        @Nullable Integer lookAgainAtCustomers) {

    public static Decision accepted(@Nullable String reason, @Nullable UUID item, @Nullable ProposedItem newItem) {
        return new Decision("ACCEPTED", reason, item, newItem, null, null, null, null, null, null, null, null);
    }

    public static Decision question(@Nullable String reason, @Nullable String question) {
        return new Decision("QUESTION", reason, null, null, question, null, null, null, null, null, null, null);
    }

    public static Decision answered(@Nullable String reason, @Nullable String how) {
        return new Decision("ANSWERED", reason, null, null, null, how, null, null, null, null, null, null);
    }

    public static Decision parked(@Nullable String reason, @Nullable UUID theme) {
        return new Decision("PARKED", reason, null, null, null, null, null, null, theme, null, null, null);
    }

    /**
     * @param on the day on which product looks again
     * @param atCustomers how many customers make product look again
     */
    public static Decision declined(
            @Nullable String reason,
            @Nullable String customerReason,
            @Nullable String offer,
            @Nullable String on,
            @Nullable Integer atCustomers) {
        return new Decision(
                "DECLINED", reason, null, null, null, null, customerReason, offer, null, null, on, atCustomers);
    }

    public static Decision duplicate(@Nullable String reason, @Nullable UUID original) {
        return new Decision("DUPLICATE", reason, null, null, null, null, null, null, null, original, null, null);
    }

    /** Of a kind that this program doesn't know. */
    public static Decision unknown(String kind) {
        return new Decision(kind, null, null, null, null, null, null, null, null, null, null, null);
    }
}
