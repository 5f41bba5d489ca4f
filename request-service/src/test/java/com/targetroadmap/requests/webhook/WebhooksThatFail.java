package com.targetroadmap.requests.webhook;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.delivery.Backoff;
import com.targetroadmap.requests.testing.Reply;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a webhook that takes nothing, says that it is gone, or is paused, and who is told of it. */
abstract class WebhooksThatFail extends OtherSystems {

    @Test
    void oneFailureNeverPausesAndAllAttemptsThatFailDoAndWhatWaitedIsSentLater() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        fail(claimed(), "Answered with 500");
        assertThat(state(id)).isEqualTo("ACTIVE");
        assertThat(claimed()).isEmpty();
        assertThat(told(Persona.PM, id)).as("one failure tells nobody").isEmpty();
        for (Duration pause : List.of(
                Duration.ofSeconds(75), Duration.ofMinutes(7), Duration.ofMinutes(40), Duration.ofMinutes(150))) {
            later(pause);
            fail(claimed(), "Answered with 500");
            assertThat(state(id)).isEqualTo("ACTIVE");
        }
        submitted("Harbour Hotels");
        later(Duration.ofHours(10));
        for (int turn = 0; turn < 2; turn++) {
            List<Reply> due = claimed();
            assertThat(due).as("one at a time while it takes nothing").hasSize(1);
            fail(due, "Answered with 500");
        }
        Reply shown = service.get(Persona.PM, "/webhooks/" + id);
        assertThat(shown.at("webhook.state")).isEqualTo("FAILING");
        assertThat(shown.text("webhook.reason")).isEqualTo("Answered with 500");
        assertThat(shown.each("messages", "state")).containsExactlyInAnyOrder("GIVEN_UP", "HELD");
        submitted("Harbour Hotels");
        assertThat(events(id)).as("nothing is written for a paused one").hasSize(2);
        for (Persona product : List.of(Persona.PM, Persona.PM2)) {
            assertThat(told(product, id))
                    .singleElement(as(STRING))
                    .contains("host=crm.example", "gone=false", "reason=Answered with 500")
                    .doesNotContain("/hooks");
        }
        assertThat(told(Persona.LEAD, id)).isEmpty();
        later(Duration.ofMinutes(6));
        assertThat(mails()).filteredOn(mail -> mail.contains(id)).hasSize(2);
        assertThat(mails()).as("once").noneMatch(mail -> mail.contains(id));

        turn(id, "ACTIVE");
        assertThat(told(Persona.PM, id)).as("somebody has seen to it").isEmpty();
        later(Duration.ofMinutes(2));
        List<Reply> again = claimed();
        assertThat(again).hasSize(1);
        note(again.get(0), "{\"sent\":true,\"gone\":false}");
        String givenUp = (String)
                shown.each("messages", "id").get(shown.each("messages", "state").indexOf("GIVEN_UP"));
        service.put(Persona.PM, "/webhooks/%s/messages/%s/resends/%s".formatted(id, givenUp, UUID.randomUUID()), "{}");
        List<Reply> resent = claimed();
        assertThat(resent).hasSize(1);
        assertThat(resent.get(0).text("id"))
                .as("known by its id to who has it already")
                .isEqualTo(givenUp);
    }

    @Test
    void whatTheOtherSideSaysIsKeptAsFarAsItIsRead() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        fail(claimed(), "x".repeat(1_000));
        assertThat(service.get(Persona.PM, "/webhooks/" + id).text("messages.0.reason"))
                .isEqualTo("x".repeat(300));
    }

    @Test
    void whatGoesOnAgainAtOnceNobodyIsSentAWordOf() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        for (Duration wait : Backoff.WAITS) {
            fail(claimed(), "Answered with 500");
            later(wait.plus(wait.dividedBy(4)));
        }
        fail(claimed(), "Answered with 500");
        assertThat(told(Persona.PM, id)).hasSize(1);
        later(Duration.ofMinutes(4));
        assertThat(mails()).noneMatch(mail -> mail.contains(id));
        turn(id, "ACTIVE");
        later(Duration.ofMinutes(6));
        assertThat(mails()).noneMatch(mail -> mail.contains(id));
    }

    @Test
    void oneThatTookSomethingMeanwhileIsNotPaused() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        Reply bad = claimed().get(0);
        for (int attempt = 1; attempt <= 6; attempt++) {
            note(bad, "{\"sent\":false,\"gone\":false,\"reason\":\"Answered with 500\"}");
            submitted("Harbour Hotels");
            claimed().stream()
                    .filter(one -> !one.text("id").equals(bad.text("id")))
                    .forEach(one -> note(one, "{\"sent\":true,\"gone\":false}"));
            later(Duration.ofHours(10));
            claimed();
        }
        assertThat(service.get(Persona.PM, "/webhooks/" + id).each("messages", "state"))
                .contains("GIVEN_UP");
        assertThat(state(id)).isEqualTo("ACTIVE");
    }

    @Test
    void whoSaysGoneGetsNothingEverAgain() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        submitted("Harbour Hotels");
        note(claimed().get(0), "{\"sent\":false,\"gone\":true,\"reason\":\"Answered with 410\"}");
        assertThat(state(id)).isEqualTo("GONE");
        assertThat(service.get(Persona.PM, "/webhooks/" + id).each("messages", "state"))
                .containsOnly("GIVEN_UP");
        later(Duration.ofHours(1));
        assertThat(claimed()).isEmpty();
        assertThat(turn(id, "ACTIVE").problem()).isEqualTo("webhook-gone");
        assertThat(told(Persona.PM, id)).singleElement(as(STRING)).contains("gone=true", "reason=Answered with 410");
        Webhook gone =
                service.bean(Webhooks.class).findById(UUID.fromString(id)).orElseThrow();
        assertThat(gone.secret()).as("its secret is deleted").isNull();
        assertThat(service.put(Persona.PM, "/webhooks/%s/secrets/%s".formatted(id, UUID.randomUUID()), "{}")
                        .problem())
                .isEqualTo("webhook-gone");
        turn(id, "REMOVED");
        assertThat(told(Persona.PM, id)).isEmpty();
    }

    /** Of one who is paused nothing is collected, and nothing that waits goes out. */
    @Test
    void aPausedOneHearsNothing() {
        String id = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        turn(id, "PAUSED");
        submitted("Harbour Hotels");
        assertThat(claimed()).isEmpty();
        turn(id, "ACTIVE");
        List<Reply> onItsWay = claimed();
        assertThat(onItsWay).hasSize(1);

        turn(id, "PAUSED");
        fail(onItsWay, "Answered with 500");
        later(Duration.ofHours(1));
        assertThat(claimed()).as("what was on its way waits as well").isEmpty();
        turn(id, "ACTIVE");
        assertThat(claimed()).hasSize(1);
    }
}
