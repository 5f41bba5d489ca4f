package com.targetroadmap.requests.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.targetroadmap.requests.column.JsonColumn;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The words of a story line; only those that belong to its kind are there.
 *
 * @param reason for the salesperson
 * @param text the answer of sales
 * @param themeId of what was parked
 * @param original what people read of the request that this one is a duplicate of: {@code REQ-1042}
 * @param itemId the item that the request was accepted into, or that moved its label
 * @param madeItem whether the acceptance made that item
 * @param undo of a decision; the other fields are then those of the decision that counts again
 * @param lookAgain when product looks again at what it declined
 * @param from the label before
 * @param to the label after
 * @param promised whether anything was promised to the customer
 * @param passedOn from whom to whom it was handed over
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoryDetails(
        @Nullable String reason,
        @Nullable String text,
        @Nullable String question,
        @Nullable String how,
        @Nullable String customerReason,
        @Nullable String offer,
        @Nullable UUID itemId,
        @Nullable UUID themeId,
        @Nullable String original,
        @Nullable Returned returned,
        @Nullable Boolean madeItem,
        @Nullable Undo undo,
        @Nullable LookAgain lookAgain,
        @Nullable Label from,
        @Nullable Label to,
        @Nullable PassedOn passedOn,
        Ask.@Nullable Promised promised) {

    static final StoryDetails NONE = new StoryDetails(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** @param madeItem whether it made the item that the request points at */
    public static StoryDetails decided(
            @Nullable String reason, Wording words, Aim aim, boolean madeItem, @Nullable LookAgain lookAgain) {
        return decided(reason, words, aim, null, madeItem ? true : null, null, lookAgain);
    }

    /** The decision before counts again. */
    public static StoryDetails undone(@Nullable String reason, Before before, Aim aim, Undo undo) {
        return decided(reason, before.wording(), aim, before.returned(), null, undo, before.lookAgain());
    }

    private static StoryDetails decided(
            @Nullable String reason,
            Wording words,
            Aim aim,
            @Nullable Returned returned,
            @Nullable Boolean madeItem,
            @Nullable Undo undo,
            @Nullable LookAgain lookAgain) {
        return new StoryDetails(
                reason,
                null,
                words.question(),
                words.how(),
                words.customerReason(),
                words.offer(),
                aim.itemId(),
                aim.themeId(),
                aim.original() == null ? null : aim.original().reference(),
                returned,
                madeItem,
                undo,
                lookAgain,
                null,
                null,
                null,
                null);
    }

    static StoryDetails answer(String text) {
        return new StoryDetails(
                null, text, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static StoryDetails because(@Nullable String reason) {
        return new StoryDetails(
                reason, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static StoryDetails returned(Returned why, @Nullable UUID itemId) {
        return new StoryDetails(
                null, null, null, null, null, null, itemId, null, null, why, null, null, null, null, null, null, null);
    }

    static StoryDetails label(Label from, Label to, @Nullable UUID itemId) {
        return new StoryDetails(
                null, null, null, null, null, null, itemId, null, null, null, null, null, null, from, to, null, null);
    }

    static StoryDetails passedOn(UUID from, UUID to) {
        return new StoryDetails(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new PassedOn(from, to),
                null);
    }

    static StoryDetails promised(Ask.Promised promised) {
        return new StoryDetails(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                promised);
    }

    /** Whether a decision says why, in a reason or in what the customer or sales reads. */
    boolean saysWhy() {
        return Stream.of(
                        Optional.ofNullable(reason),
                        Optional.ofNullable(question),
                        Optional.ofNullable(how),
                        Optional.ofNullable(customerReason))
                .flatMap(Optional::stream)
                .anyMatch(words -> !words.isBlank());
    }

    /** Whose names its line says. */
    Stream<UUID> people() {
        return passedOn == null ? Stream.empty() : Stream.of(passedOn.from(), passedOn.to());
    }

    /** The owner before, and the owner after. */
    @Serdeable
    record PassedOn(UUID from, UUID to) {}

    /** In a text column. */
    @Singleton
    static final class Column extends JsonColumn<StoryDetails> {

        Column(ObjectMapper json) {
            super(json, StoryDetails.class);
        }
    }
}
