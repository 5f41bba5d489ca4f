package com.targetroadmap.roadmap.phase;

import com.targetroadmap.roadmap.writing.Given;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * The order in which all upcoming phases of a product are to stand.
 *
 * @param seen the order that the person has seen
 */
@Serdeable
record OrderBody(
        @Nullable
        @Given(message = "Please say which order you have seen.")
        @Size(max = 999, message = "Give at most 999.")
        List<@NotNull(message = "Leave no gap in the list.") UUID> seen,

        @Nullable @Given(message = "Please name the upcoming phases.") @Size(max = 999, message = "Give at most 999.")
        List<@NotNull(message = "Leave no gap in the list.") UUID> phases) {}
