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
        @Nullable UUID originalId) {}
