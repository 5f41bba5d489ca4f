package com.targetroadmap.requests.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who sends what is due, and until when it is kept. */
abstract class ClaimingMessages extends OtherSystems {

    @Test
    void twoThatClaimAtOnceGetDifferentOnesAndARepeatGetsTheSame() {
        String id = add("PM", "\"request.created\"");
        for (int i = 0; i < 6; i++) {
            submitted("Harbour Hotels");
        }
        UUID mine = UUID.randomUUID();
        List<Object> first = claim(mine, 3).each("messages", "id");
        assertThat(claim(mine, 50).each("messages", "id")).containsExactlyElementsOf(first);
        List<Object> second = claim(UUID.randomUUID(), 50).each("messages", "id");
        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(3);
        assertThat(claim(mine, 50).each("messages", "id")).containsExactlyElementsOf(first);
        assertThat(claim(UUID.randomUUID(), 50).list("messages")).isEmpty();
        later(Duration.ofMinutes(3));
        assertThat(claim(UUID.randomUUID(), 50).each("messages", "attempt"))
                .hasSize(6)
                .containsOnly(2);
        assertThat(id).isNotBlank();
    }

    @Test
    void whatSeveralClaimAtTheSameMomentEachGoesToOne() {
        add("PM", "\"request.created\"");
        for (int i = 0; i < 12; i++) {
            submitted("Harbour Hotels");
        }
        List<Object> got = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> claim(UUID.randomUUID(), 6).each("messages", "id"))
                .flatMap(List::stream)
                .toList();
        assertThat(got).doesNotHaveDuplicates().hasSizeBetween(6, 12);
    }

    /** Each answer that doesn't come is waited for. */
    @Test
    void whatWaitsForOneThatTakesNothingHoldsUpNobodyElse() {
        String bad = add("PM", "\"request.created\"");
        for (int i = 0; i < 4; i++) {
            submitted("Harbour Hotels");
        }
        fail(claimed(), "No answer in time");
        add("PM", "\"request.created\"");
        later(Duration.ofMinutes(2));
        submitted("Harbour Hotels");
        List<Reply> next = claimed();
        assertThat(next).hasSize(2);
        assertThat(claimed()).as("it has one already").isEmpty();
        next.forEach(one -> note(one, "{\"sent\":true,\"gone\":false}"));
        assertThat(claimed()).as("it takes things again").hasSize(4);
        assertThat(states(bad)).contains("SENT");
    }

    /** What comes late of an attempt that was told of already changes nothing. */
    @Test
    void anOutcomeThatIsToldTwiceCountsOnce() {
        add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        Reply message = claimed().get(0);
        UUID outcome = UUID.randomUUID();
        note(
                message,
                outcome,
                "{\"sent\":false,\"gone\":false,\"reason\":\"Answered with 503\",\"retryAfterSeconds\":3600}");
        note(message, outcome, "{\"sent\":false,\"gone\":false,\"reason\":\"Answered with 503\"}");
        later(Duration.ofMinutes(58));
        assertThat(claimed()).isEmpty();
        later(Duration.ofMinutes(4));
        assertThat(claimed()).hasSize(1);
        note(message, UUID.randomUUID(), "{\"sent\":true,\"gone\":false}");
        note(message, UUID.randomUUID(), "{\"sent\":false,\"gone\":true,\"reason\":\"Answered with 410\"}");
        assertThat(state(added.get(0))).as("what was taken was taken").isEqualTo("ACTIVE");
    }

    @Test
    void whoAsksForTimeGetsIt() {
        add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        note(
                claimed().get(0),
                "{\"sent\":false,\"gone\":false,\"reason\":\"Answered with 503\",\"retryAfterSeconds\":3600}");
        later(Duration.ofMinutes(58));
        assertThat(claimed()).isEmpty();
        later(Duration.ofMinutes(4));
        assertThat(claimed()).hasSize(1);
    }

    @Test
    void whatEndedAMonthAgoIsForgottenAndWhatWaitsIsNot() {
        String paused = add("PM", "\"request.created\"");
        String gone = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        List<Object> ofGone = service.get(Persona.PM, "/webhooks/" + gone).each("messages", "id");
        claimed()
                .forEach(one -> note(
                        one,
                        "{\"sent\":%s,\"gone\":true,\"reason\":\"Answered with 410\"}"
                                .formatted(!ofGone.contains(one.at("id")))));
        String silent = add("PM", "\"request.created\"");
        submitted("Harbour Hotels");
        turn(paused, "PAUSED");

        later(Duration.ofDays(29));
        service.bean(OldMessages.class).forget();
        assertThat(states(paused)).containsExactly("HELD", "SENT");
        assertThat(states(gone)).containsExactly("GIVEN_UP");
        later(Duration.ofDays(2));
        service.bean(OldMessages.class).forget();
        assertThat(states(paused)).containsExactly("HELD");
        assertThat(states(gone)).isEmpty();
        assertThat(states(silent)).containsExactly("WAITING");
        // So long without a gateway, and nothing more is written for mail.
        mails();
    }
}
