package com.targetroadmap.roadmap.phase;

import com.targetroadmap.roadmap.writing.Given;
import com.targetroadmap.roadmap.writing.Origin;
import com.targetroadmap.roadmap.writing.Text;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;

/**
 * What a product manager writes about a phase.
 *
 * @param number its place in the order; {@code null}: after the last
 */
@Serdeable
record PhaseBody(
        @Nullable @Given(message = "Please name the product.")
        UUID productId,

        @Nullable
        @Min(value = 1, message = "Numbers start at 1.")
        @Max(value = 999, message = "999 is the last number.")
        Integer number,

        @Nullable @Text(max = 120, required = true) String name,
        @Nullable @Text(max = 2000) String goal) {

    static PhaseBody of(Phase phase) {
        return new PhaseBody(phase.productId(), phase.number(), phase.name(), phase.goal());
    }

    Phase make(UUID id, int number, Instant at, Origin origin) {
        return new Phase(
                id,
                productId,
                number,
                name.strip(),
                goal,
                PhaseState.UPCOMING,
                null,
                null,
                null,
                at,
                origin.person(),
                origin.fingerprint(),
                1);
    }

    Phase onto(Phase before) {
        return before.written(number, name.strip(), goal);
    }
}
