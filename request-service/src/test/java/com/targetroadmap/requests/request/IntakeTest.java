package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aRequestBeginsWithTheProblemAndWaitsForProduct() {
        Reply made =
                service.submitted(Persona.SALES, "Harbour Hotels", "They can't hold a room. It costs them groups.");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.etag()).isEqualTo("\"1\"");
        assertThat(made.text("title")).isEqualTo("They can't hold a room");
        assertThat(made.text("customer.name")).isEqualTo("Harbour Hotels");
        assertThat(made.text("reference")).matches("REQ-1\\d{3}");
        assertThat(made.text("decision")).isEqualTo("NEW");
        assertThat(made.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(made.text("guidance.key")).isEqualTo("waiting-for-product");
        assertThat(made.text("submitter.name")).isEqualTo("Sam Sales");
        assertThat(made.text("owner.name")).isEqualTo("Sam Sales");
        assertThat(made.at("promised")).isEqualTo("NO");
        assertThat(made.at("item")).isNull();
        assertThat(made.at("beingCreated")).isEqualTo(false);
        assertThat(made.at("firstLookBy")).isNotNull();
        assertThat(made.at("legalDecisions")).isEqualTo(List.of());
        assertThat(made.at("legalSteps")).isEqualTo(List.of("WITHDRAWN"));
        assertThat(made.text("story.0.kind")).isEqualTo("SUBMITTED");
        assertThat(made.text("story.0.who")).isEqualTo("Sam Sales");
    }
}
