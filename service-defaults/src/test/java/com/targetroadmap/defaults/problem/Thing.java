package com.targetroadmap.defaults.problem;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Serdeable
record Thing(
        @NotBlank @Size(max = 10) String name,
        @Valid @NotNull Maker maker,
        @Nullable Colour colour,
        @Nullable UUID other,
        @Nullable LocalDate day,
        @Nullable Integer count,
        @Nullable Boolean good,
        @Nullable List<@Size(max = 3) String> words,
        @Nullable @Valid List<Maker> helpers) {

    enum Colour {
        RED,
        GREEN
    }

    @Serdeable
    record Maker(@NotBlank @Size(max = 10) String name) {}
}
