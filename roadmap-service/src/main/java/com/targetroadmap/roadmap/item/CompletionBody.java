package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.writing.Given;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** How a phase ends: where each of its unfinished items goes, and which phase starts. */
@Serdeable
record CompletionBody(
        @Nullable UUID startNext,

        @Nullable @Size(max = 1000, message = "Give at most 1000.")
        List<@NotNull(message = "Leave no gap in the list.") @Valid Goes> destinations) {

    @Serdeable
    record Goes(
            @Nullable @Given(message = "Please name the item.")
            UUID itemId,

            @Nullable @Given(message = "Please say where it goes.") @Valid
            Destination to) {}

    List<Goes> goings() {
        return destinations == null ? List.of() : destinations;
    }
}
