package com.targetroadmap.requests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.requests.notice.NoticesToSend;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes together, and by which channel. */
abstract class Digests extends Sending {

    @Test
    void whatIsNotUrgentComesTogetherAtEight() {
        String first = decided(DECLINED);
        later(Duration.ofMinutes(6));
        assertThat(claim()).isEmpty();
        decided(DECLINED);

        service.clock().moveTo(tomorrowAt(LocalTime.of(7, 59)));
        assertThat(claim()).isEmpty();
        service.clock().moveTo(todayAt(LocalTime.of(8, 0, 1)));
        List<Map<?, ?>> claimed = claim();
        assertThat(claimed).hasSize(1);
        assertThat(claimed.get(0).get("digest")).isEqualTo(true);
        assertThat((List<?>) claimed.get(0).get("notices"))
                .hasSize(2)
                .first()
                .asString()
                .as("the oldest first")
                .contains(first);
    }

    /** Where the day begins earlier the digest of that day has come already. */
    @Test
    void whoMovesWestGetsOneDigestADay() {
        choose(Persona.SALES, "Pacific/Auckland", "");
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(todayAt(LocalTime.of(20, 30)));
        sent(claim().get(0).get("id"));
        choose(Persona.SALES, "America/New_York", "");
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(14, 0)));
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(14, 0)));
        assertThat(claim()).hasSize(1);
    }

    @Test
    void whereItIsNotYetEightTheDigestComesTheSameDay() {
        choose(Persona.SALES, "America/Los_Angeles", "");
        decided(DECLINED);
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        assertThat(waiting()).as("no second one").isEqualTo(1);
        service.clock().moveTo(todayAt(LocalTime.of(16, 1)));
        assertThat(claim()).hasSize(1);
    }

    @Test
    void whatChangesWhileItWaitsForTheDigestIsToldAsItIsThen() {
        String request = decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.decided(Persona.PM, request, QUESTION);
        later(WINDOW);
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat(one.get("notices").toString()).contains("How many?"));
    }

    @Test
    void eachChannelHasADigestOfItsOwn() {
        claim(UUID.randomUUID(), "SLACK");
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).hasSize(1);
        assertThat(claim(UUID.randomUUID(), "SLACK")).hasSize(1);
    }

    @Test
    void aDigestHoldsWhatFitsAndSaysThatThereIsMore() throws SQLException {
        UUID sales = Persona.SALES.caller().id();
        Instant now = service.clock().instant();
        try (Connection connection = TestDatabase.connect(database);
                PreparedStatement notice =
                        connection.prepareStatement("insert into notice (id, person_id, kind, at, is_open, waits_until)"
                                + " values (?, ?, 'REVIEW_OVERDUE', ?, true, ?)")) {
            for (int i = 0; i <= 200; i++) {
                notice.setObject(1, new UUID(now.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE | i));
                notice.setObject(2, sales);
                notice.setObject(3, now.atOffset(ZoneOffset.UTC));
                notice.setObject(4, now.atOffset(ZoneOffset.UTC));
                notice.addBatch();
            }
            notice.executeBatch();
        }
        assertThat(claim()).isEmpty();
        assertThat(service.bean(NoticesToSend.class).areAnyDue(service.clock().instant()))
                .as("all of them are addressed by one claim")
                .isFalse();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).singleElement().satisfies(one -> {
            assertThat((List<?>) one.get("notices")).hasSize(200);
            assertThat(one.get("more")).isEqualTo(true);
        });
    }

    @Test
    void manyAtOnceAreOneMessage() {
        for (int i = 0; i < 6; i++) {
            asked();
        }
        later(WINDOW);
        assertThat(claim()).singleElement().satisfies(one -> {
            assertThat(one.get("digest")).isEqualTo(true);
            assertThat((List<?>) one.get("notices")).hasSize(6);
        });
    }

    @Test
    void eachPersonIsToldAsTheyChose() {
        prefer("{\"kind\":\"QUESTION\",\"channel\":\"MAIL\",\"when\":\"DIGEST\"},"
                + "{\"kind\":\"DECIDED\",\"channel\":\"MAIL\",\"when\":\"NEVER\"}");
        asked();
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).singleElement().satisfies(one -> {
            assertThat(one.get("digest")).isEqualTo(true);
            assertThat((List<?>) one.get("notices")).hasSize(1);
            assertThat(one.get("notices").toString()).contains("QUESTION");
        });
    }

    @Test
    void aChannelThatNobodyAsksForHasNothingWaiting() {
        later(Duration.ofDays(8));
        claim();
        asked();
        later(WINDOW);
        assertThat(claim()).hasSize(1);
        later(Duration.ofHours(1));
        assertThat(claim(UUID.randomUUID(), "SLACK")).isEmpty();
        Instant first = lastAskedFor();
        asked();
        later(WINDOW);
        assertThat(claim(UUID.randomUUID(), "SLACK")).hasSize(1);
        assertThat(lastAskedFor()).as("asking often writes nothing").isEqualTo(first);
        later(Duration.ofHours(1));
        claim(UUID.randomUUID(), "SLACK");
        assertThat(lastAskedFor()).isAfter(first);
    }

    @Test
    void aChannelThatNobodyAskedForAWeekBeginsAnew() {
        asked();
        later(WINDOW);
        assertThat(claim()).hasSize(1);
        asked();
        later(Duration.ofDays(8));
        assertThat(claim()).isEmpty();
        asked();
        later(WINDOW);
        assertThat(claim()).hasSize(1);
    }

    @Test
    void whatIsUndoneAfterItsWindowLeavesNoEmptyMessage() {
        String declined = decided(DECLINED);
        later(Duration.ofMinutes(6));
        assertThat(claim()).as("it is of tomorrow's digest").isEmpty();
        undo(declined);
        assertThat(noticesOf(Persona.SALES)).doesNotContain(declined);
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim()).isEmpty();
        assertThat(waiting()).as("nor one to be given up").isZero();
    }
}
