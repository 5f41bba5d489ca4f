package com.targetroadmap.requests.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeTest {

    @ParameterizedTest
    @CsvSource({"sap, sap", "100%, 100\\%", "a_b, a\\_b", "a\\b, a\\\\b", "a\u0000b, a b", "a\uD83Db, a b"})
    void whatPeopleTypeIsNeverAWildcard(String typed, String pattern) {
        assertThat(Like.escaped(typed)).isEqualTo(pattern);
    }
}
