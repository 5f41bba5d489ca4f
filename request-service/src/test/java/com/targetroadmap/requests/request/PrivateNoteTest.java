package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What PMs write about a request for each other. */
@DatabaseTest
class PrivateNoteTest {

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
    void allNotesAreThereForEveryPmTheNewestFirstWithWhoAndWhen() {
        String id = submitted();
        Instant before = service.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Reply first = noted(Persona.PM, id, UUID.randomUUID(), "Ask Jo.");
        noted(Persona.PM2, id, UUID.randomUUID(), "Jo knows nothing.");

        assertThat(first.status()).as(first.raw()).isEqualTo(201);
        Reply shown = service.get(Persona.PM, "/requests/" + id);
        assertThat(shown.each("privateNotes", "words")).containsExactly("Jo knows nothing.", "Ask Jo.");
        assertThat(shown.each("privateNotes", "who")).containsExactly("Pete Product", "Paula Product");
        assertThat(Instant.parse(shown.text("privateNotes.1.at")))
                .isBetween(before, service.clock().instant());
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"SALES", "LEAD"})
    void salesNeitherReadsNorWritesThem(Persona sales) {
        String id = submitted();
        noted(Persona.PM, id, UUID.randomUUID(), "The customer is difficult.");

        assertThat(noted(sales, id, UUID.randomUUID(), "Mine").status()).isEqualTo(403);
        assertThat(service.get(sales, "/requests/" + id).raw()).doesNotContain("difficult");
        assertThat(service.get(sales, "/requests").raw()).doesNotContain("difficult");
        assertThat(service.get(Persona.PM, "/requests/" + id).list("privateNotes"))
                .hasSize(1);
    }

    @Test
    void aNoteThatIsSentTwiceIsThereOnceAndItsIdStandsForNothingElse() {
        String id = submitted();
        UUID note = UUID.randomUUID();
        assertThat(AtOnce.times(4, i -> noted(Persona.PM, id, note, "Once.")))
                .extracting(Reply::status)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);

        assertThat(noted(Persona.PM, id, note, "Twice.").problem()).isEqualTo("id-taken");
        assertThat(noted(Persona.PM, submitted(), note, "Once.").problem()).isEqualTo("id-taken");
        assertThat(noted(Persona.PM2, id, note, "Once.").status()).isEqualTo(404);
        assertThat(service.get(Persona.PM, "/requests/" + id).each("privateNotes", "words"))
                .containsExactly("Once.");
    }

    @Test
    void aNoteChangesNothingThatOthersHaveSeen() {
        String id = submitted();
        String before = service.get(Persona.PM, "/requests/" + id).etag();
        noted(Persona.PM, id, UUID.randomUUID(), "Ask Jo.");

        assertThat(service.get(Persona.PM, "/requests/" + id).etag()).isEqualTo(before);
        assertThat(service.get(Persona.PM, "/requests/" + id).each("story", "kind"))
                .containsExactly("SUBMITTED");
    }

    @Test
    void anEmptyNoteOneThatIsTooLongAndOneAboutNothingAreRefused() {
        String id = submitted();
        assertThat(noted(Persona.PM, id, UUID.randomUUID(), " ").each("errors", "field"))
                .containsExactly("words");
        assertThat(noted(Persona.PM, id, UUID.randomUUID(), "x".repeat(4_001)).each("errors", "field"))
                .containsExactly("words");
        assertThat(noted(Persona.PM, UUID.randomUUID().toString(), UUID.randomUUID(), "Ask Jo.")
                        .status())
                .isEqualTo(404);
        assertThat(service.get(Persona.PM, "/requests/" + id).list("privateNotes"))
                .isEmpty();
    }

    private static String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private static Reply noted(Persona who, String request, UUID note, String words) {
        return service.put(
                who, "/requests/%s/private-notes/%s".formatted(request, note), "{\"words\":\"%s\"}".formatted(words));
    }
}
