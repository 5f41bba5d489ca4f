package com.targetroadmap.defaults.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private final Fingerprint fingerprint = new Fingerprint(ObjectMapper.getDefault());

    @Test
    void theSameBodyHasTheSameAndAnotherBodyAnother() {
        String first = fingerprint.of(new Ask("Harbour Hotels", List.of("a", "b")));

        assertThat(first).hasSize(64).isEqualTo(fingerprint.of(new Ask("Harbour Hotels", List.of("a", "b"))));
        assertThat(first)
                .isNotEqualTo(fingerprint.of(new Ask("Harbour Hotels", List.of("b", "a"))))
                .isNotEqualTo(fingerprint.of(new Ask("Harbour Hotels", List.of())))
                .isNotEqualTo(fingerprint.of(new Ask(null, List.of("a", "b"))));
    }

    @Serdeable
    record Ask(@Nullable String customer, List<String> words) {}
}
