package com.targetroadmap.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Described;
import com.targetroadmap.defaults.testing.OnlyOnH2;
import com.targetroadmap.requests.testing.RunningService;
import io.micronaut.web.router.Router;
import org.junit.jupiter.api.Test;

/** The OpenAPI document that the compiler made, against the routes that run. */
@DatabaseTest
@OnlyOnH2
class DescriptionTest {

    @Test
    void eachRouteIsDescribedInASentenceAndNothingElseIs() {
        try (RunningService service = new RunningService()) {
            assertThat(Described.operations().keySet()).isEqualTo(Described.routes(service.bean(Router.class)));
        }
        assertThat(Described.operations())
                .allSatisfy((route, summary) -> assertThat(summary)
                        .as("Write a sentence above the method of %s", route)
                        .isNotEqualTo("null"));
    }
}
