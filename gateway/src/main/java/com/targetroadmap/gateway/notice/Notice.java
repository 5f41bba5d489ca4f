package com.targetroadmap.gateway.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing to know, as request-service tells its receiver.
 *
 * @param kind for example {@code QUESTION}
 * @param request the one that it is about; {@code null} where it is about none, or none that the receiver may see now
 * @param owner who answers the customer of the request
 * @param item the one that it points at, under the name that the receiver may read
 * @param guidance what may be said today
 * @param toldLabel what the customer was told
 * @param words what somebody wrote: a question, an answer
 * @param by who caused it
 * @param closeDate of a deal
 * @param deals that close soon and wait for an answer, where it is about those
 * @param webhook that nothing is sent to any more, where it is about that
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Notice(
        UUID id,
        String kind,
        Instant at,
        boolean unread,
        @Nullable Asked request,
        @Nullable Thing owner,
        @Nullable Thing item,
        @Nullable Guidance guidance,
        @Nullable String toldLabel,
        @Nullable String words,
        @Nullable String by,
        @Nullable LocalDate closeDate,
        @Nullable List<Closing> deals,
        @Nullable Stopped webhook) {

    /** Whether it is this person who answers the customer; others may follow the request. */
    boolean isForWhoAnswers(UUID reader) {
        return owner == null || owner.id().equals(reader);
    }

    /** @param customer the customer's name */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Asked(
            UUID id,
            String reference,
            @Nullable String title,
            @Nullable String customer) {}

    /** A deal, and what its customer waits for. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Closing(
            Thing customer,
            @Nullable LocalDate closeDate,
            @Nullable List<Waiting> requests) {}

    /** A request that isn't settled. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Waiting(String reference, String title, String label) {}

    /**
     * A webhook.
     *
     * @param gone for good; otherwise it is paused
     * @param reason what came of the last attempt
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Stopped(
            UUID id, String host, boolean gone, @Nullable String reason) {}

    /** An item, a person or a customer. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Thing(UUID id, String name) {}
}
