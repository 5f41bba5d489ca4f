package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A decision that is repeated, late or made by several at once is taken once. */
abstract class DecidingOnce extends Decisions {

    @Test
    void aRepeatedDecisionIsTakenOnce() {
        String id = requestThatIs("NEW");
        String path = "/requests/%s/decisions/%s".formatted(id, UUID.randomUUID());
        Reply first = service.put(Persona.PM, path, "\"1\"", body("QUESTION"));
        Reply repeat = service.put(Persona.PM, path, "\"1\"", body("QUESTION"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.json()).isEqualTo(first.json());
        assertThat(service.put(Persona.PM, path, "\"2\"", body("ANSWERED")).problem())
                .isEqualTo("id-taken");
        assertThat(service.put(Persona.PM2, path, "\"2\"", body("QUESTION")).status())
                .isEqualTo(404);
    }

    @Test
    void aDecisionsIdBelongsToOneRequest() {
        UUID decision = UUID.randomUUID();
        String other = requestThatIs("NEW");
        service.put(
                Persona.PM,
                "/requests/%s/decisions/%s".formatted(requestThatIs("NEW"), decision),
                "\"1\"",
                body("ANSWERED"));
        Reply taken = service.put(
                Persona.PM, "/requests/%s/decisions/%s".formatted(other, decision), "\"1\"", body("ANSWERED"));

        assertThat(taken.problem()).isEqualTo("id-taken");
        assertThat(shown(other).text("decision")).isEqualTo("NEW");
    }

    @Test
    void aDecisionSaysWhichVersionItIsFor() {
        String path = "/requests/%s/decisions/%s".formatted(requestThatIs("NEW"), UUID.randomUUID());
        assertThat(service.put(Persona.PM, path, body("ANSWERED")).status()).isEqualTo(428);
        assertThat(service.put(Persona.PM, path, "\"x\"", body("ANSWERED")).status())
                .isEqualTo(400);
    }

    @Test
    void whoComesSecondLearnsWhoDecidedWhat() {
        String id = requestThatIs("NEW");
        service.decided(Persona.PM2, id, body("ANSWERED"));
        Reply late = service.put(
                Persona.PM, "/requests/%s/decisions/%s".formatted(id, UUID.randomUUID()), "\"1\"", body("DECLINED"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("stale-version");
        assertThat(late.text("current.decision")).isEqualTo("ANSWERED");
        assertThat(late.text("current.by")).isEqualTo("Pete Product");
        assertThat(late.text("current.at")).isEqualTo(shown(id).text("decidedAt"));
    }

    /** More than once: where the database lets writers overlap, a single race may well go right by luck. */
    @RepeatedTest(5)
    void ofManyDecisionsAtOnceOneWinsAndNothingElseHappens() {
        String id = requestThatIs("NEW");
        String name = "Race " + UUID.randomUUID();
        List<UUID> items = Stream.generate(UUID::randomUUID).limit(8).toList();
        List<Reply> replies = AtOnce.times(
                8,
                number -> service.put(
                        number % 2 == 0 ? Persona.PM : Persona.PM2,
                        "/requests/%s/decisions/%s".formatted(id, UUID.randomUUID()),
                        "\"1\"",
                        newItem(items.get(number), name, "A race.")));

        assertThat(replies).extracting(Reply::status).containsOnly(201, 412).containsOnlyOnce(201);
        assertThat(shown(id).list("story")).hasSize(2);
        assertThat(service.get(Persona.PM, "/triage/items?q=" + name.replace(" ", "%20"))
                        .list("items"))
                .hasSize(1);
    }
}
