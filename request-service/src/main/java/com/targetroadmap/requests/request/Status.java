package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.GuidanceColumn;
import com.targetroadmap.requests.roadmap.Label;
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

    /**
     * The one place where decision and item become a verdict. Accepted requests show what their item says,
     * duplicates what their original does.
     */
    static Guidance guidance(Decision decision, Wording words, Aim aim) {
        return switch (decision) {
            case NEW -> Guidance.of(Label.WAITING_FOR_PRODUCT, "waiting-for-product");
            case QUESTION -> Guidance.of(Label.QUESTION, "question").with("question", words.question());
            case ACCEPTED, DUPLICATE -> Objects.requireNonNull(aim.guidance(), "it shows what it points at");
            case ANSWERED ->
                Guidance.of(Label.ALREADY_ANSWERED, "already-answered").with("how", words.how());
            case PARKED -> Guidance.of(Label.NOT_NOW, "not-now");
            case DECLINED ->
                Guidance.of(Label.NOT_PLANNED, "not-planned")
                        .with("customerReason", words.customerReason())
                        .with("offer", words.offer());
            case WITHDRAWN -> Guidance.of(Label.WITHDRAWN, "withdrawn");
        };
    }

    /** Withdrawn because nobody answered. */
    static Guidance unanswered(Wording words) {
        return Guidance.of(Label.WITHDRAWN, "withdrawn-unanswered").with("question", words.question());
    }

    static Status first(Guidance guidance, Instant at) {
        return new Status(guidance.label(), at, guidance);
    }

    /** The status from now on; {@code since} moves only when the label changes. */
    Status becomes(Guidance guidance, Instant at) {
        return new Status(guidance.label(), guidance.label() == label ? since : at, guidance);
    }
}
