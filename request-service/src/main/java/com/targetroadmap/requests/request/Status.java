package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.GuidanceColumn;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.Objects;

/**
 * What sales reads about a request: derived from the decision and the item, never typed in, stored so that lists
 * filter and sort on one table.
 *
 * @param since when the label last changed
 */
@Embeddable
record Status(
        Label label,
        Instant since,
        @MappedProperty(converter = GuidanceColumn.class) Guidance guidance) {

    /** The one place where decision and item become a verdict. Accepted requests show what their item says. */
    static Guidance guidance(Decision decision, Wording words, @Nullable RoadmapItem item) {
        return switch (decision) {
            case NEW -> Guidance.of(Label.WAITING_FOR_PRODUCT, "waiting-for-product");
            case QUESTION -> Guidance.of(Label.QUESTION, "question").with("question", words.question());
            case ACCEPTED ->
                Objects.requireNonNull(item, "an accepted request has an item").guidance();
            case ANSWERED ->
                Guidance.of(Label.ALREADY_ANSWERED, "already-answered").with("how", words.how());
            case DECLINED ->
                Guidance.of(Label.NOT_PLANNED, "not-planned")
                        .with("customerReason", words.customerReason())
                        .with("offer", words.offer());
            case WITHDRAWN -> Guidance.of(Label.WITHDRAWN, "withdrawn");
        };
    }

    static Status first(Guidance guidance, Instant at) {
        return new Status(guidance.label(), at, guidance);
    }

    /** The status from now on; {@code since} moves only when the label changes. */
    Status becomes(Guidance guidance, Instant at) {
        return new Status(guidance.label(), guidance.label() == label ? since : at, guidance);
    }
}
