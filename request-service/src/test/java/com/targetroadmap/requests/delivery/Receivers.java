package com.targetroadmap.requests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sent to whom after its window, and what is not sent any more. */
abstract class Receivers extends Sending {

    @Test
    void aQuestionIsSentOnceAfterFiveMinutes() {
        String request = asked();
        later(WINDOW.minusSeconds(30));
        assertThat(claim()).isEmpty();

        later(Duration.ofSeconds(30));
        List<Map<?, ?>> claimed = claim();
        assertThat(claimed).hasSize(1);
        Map<?, ?> delivery = claimed.get(0);
        assertThat(delivery.get("channel")).isEqualTo("MAIL");
        assertThat(delivery.get("digest")).isEqualTo(false);
        assertThat(delivery.get("attempt")).isEqualTo(1);
        assertThat(delivery.get("to").toString()).contains("sales" + Persona.MAIL, "Sam Sales", "zone=UTC");
        assertThat(delivery.get("notices").toString()).contains("QUESTION", "How many?", request);
        assertThat(claim()).isEmpty();

        sent(delivery.get("id"));
        later(Duration.ofHours(20));
        assertThat(claim()).isEmpty();
    }

    @Test
    void anUndoInTheWindowIsSilent() {
        undo(asked());
        later(Duration.ofDays(1));
        assertThat(claim()).isEmpty();
    }

    @Test
    void severalChangesAreOneMessageWithTheLastState() {
        String request = asked();
        later(Duration.ofMinutes(2));
        service.decided(Persona.PM, request, "{\"kind\":\"QUESTION\",\"question\":\"How many exactly?\"}");
        later(Duration.ofMinutes(3));
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat(one.get("notices").toString())
                        .contains("How many exactly?")
                        .doesNotContain("How many?"));
    }

    @Test
    void whatElseWaitsForThePersonAboutTheRequestGoesAlongAndNothingElse() {
        String request = asked();
        take(request);
        later(Duration.ofMinutes(1));
        promise(request);
        String other = asked();
        later(Duration.ofMinutes(4));
        List<Map<?, ?>> first = claim();
        assertThat(first)
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .contains("Sam Sales", request)
                        .doesNotContain(other));
        sent(first.get(0).get("id"));
        later(Duration.ofMinutes(1));
        List<Map<?, ?>> others = claim();
        assertThat(others).hasSize(2);
        others.forEach(one -> sent(one.get("id")));

        String promised = asked();
        take(promised);
        sentAt(WINDOW);
        promise(promised);
        String due = asked();
        later(Duration.ofMinutes(3));
        service.decided(Persona.PM2, promised, "{\"kind\":\"QUESTION\",\"question\":\"Which ones?\"}");
        later(Duration.ofMinutes(2));
        assertThat(claim())
                .hasSize(2)
                .anySatisfy(one ->
                        assertThat(one.toString()).contains("Sam Sales", due).doesNotContain(promised));
        sentAt(Duration.ofMinutes(3));

        String answered = asked();
        take(answered);
        done(service.put(
                Persona.SALES,
                "/requests/%s/answers/%s".formatted(answered, UUID.randomUUID()),
                "{\"text\":\"Ten.\"}"));
        later(Duration.ofMinutes(3));
        promise(answered);
        later(Duration.ofMinutes(2));
        assertThat(claim())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.get("notices").toString()).contains("ANSWERED_QUESTION", "PROMISED_IN_WRITING"));
    }

    /** The other side took nothing while it was so; by now the undo is what there is to tell. */
    @Test
    void aQuestionThatWasTakenBackIsNotTriedAgain() {
        String request = asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"Busy.\"");
        undo(request);
        later(WINDOW);
        assertThat(claim()).as("the next try was due a minute after the first").isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat(one.get("notices").toString())
                        .contains("DECIDED", request)
                        .doesNotContain("kind=QUESTION"));
    }

    @Test
    void anUndoOfWhatWasSentIsTold() {
        String request = asked();
        later(WINDOW);
        sent(claim().get(0).get("id"));
        undo(request);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat(one.get("notices").toString()).contains("DECIDED", request));
    }

    @Test
    void whatItsReceiverMaySeeNoMoreIsNeitherTriedAgainNorShown() {
        String request = asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"Busy.\"");
        Object unread = service.get(Persona.SALES, "/notices/unread").at("count");
        service.get(Persona.SALES2, "/people");
        handOver(request);
        assertThat(noticesOf(Persona.SALES)).doesNotContain(request);
        assertThat(service.get(Persona.SALES, "/notices/unread").at("count")).isNotEqualTo(unread);
        later(WINDOW);
        assertThat(claim()).extracting(one -> one.get("to").toString()).noneMatch(to -> to.contains("Sam Sales"));
    }

    @Test
    void whoHasNoAddressIsSentNothingAndProductReadsWhoThatIs() {
        Caller nobody = new Caller("test", "nora", "Nora Noaddress", Set.of(Roles.SALES));
        assertThat(as(nobody, "GET", "/notices/unread", "").at("count")).isEqualTo(0);
        String path = "/requests/" + UUID.randomUUID();
        String request = as(nobody, "PUT", path, "{\"customer\":{\"name\":\"Old Mill\"},\"problem\":\"They wait.\"}")
                .text("id");
        assertThat(service.decided(Persona.PM, request, QUESTION).status()).isEqualTo(201);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        assertThat(as(nobody, "GET", "/notices/unread", "").at("count")).isEqualTo(1);
        Reply lost = service.get(Persona.PM, "/deliveries/given-up");
        assertThat(lost.list("unreachable")).containsExactly("Nora Noaddress");
        assertThat(lost.at("moreUnreachable")).isEqualTo(false);
        for (int i = 0; i < 20; i++) {
            as(new Caller("test", "nora" + i, "Nora " + i, Set.of(Roles.SALES)), "GET", "/notices/unread", "");
        }
        Reply many = service.get(Persona.PM, "/deliveries/given-up");
        assertThat(many.list("unreachable")).hasSize(20);
        assertThat(many.at("moreUnreachable")).isEqualTo(true);
    }

    /** Roles are those of the last sign-in. */
    @Test
    void whoDecidesNoMoreIsSentNothingThatIsForProduct() {
        String request = asked();
        take(request);
        done(service.put(
                Persona.SALES, "/requests/%s/answers/%s".formatted(request, UUID.randomUUID()), "{\"text\":\"Ten.\"}"));
        Caller pm = Persona.PM.caller();
        as(
                new Caller(pm.issuer(), pm.subject(), pm.name(), Set.of(Roles.SALES_LEAD), pm.mail()),
                "GET",
                "/notices/unread",
                "");
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.get(Persona.PM, "/notices/unread");
    }

    @Test
    void whatComesAfterTheDigestWasTakenIsOfTheNextOne() {
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim()).isEmpty();
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        Object digest = claim().get(0).get("id");
        failed(digest, "\"reason\":\"Busy.\"");
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat((List<?>) one.get("notices")).hasSize(1));
        failed(digest, "\"reason\":\"No such mailbox.\",\"permanent\":true");
        service.put(Persona.PM, "/deliveries/%s/resends/%s".formatted(digest, UUID.randomUUID()), "{}");
        decided(DECLINED);
        later(WINDOW);
        assertThat(claim())
                .singleElement()
                .satisfies(one -> assertThat((List<?>) one.get("notices")).hasSize(1));
        service.clock().moveTo(tomorrowAt(LocalTime.of(8, 1)));
        assertThat(claim())
                .anySatisfy(one -> assertThat((List<?>) one.get("notices")).hasSize(2));
    }

    @Test
    void whatWaitsLongestIsTakenFirst() {
        asked();
        later(WINDOW);
        Object first = claim().get(0).get("id");
        failed(first, "\"reason\":\"Busy.\"");
        asked();
        later(WINDOW);
        assertThat(claim())
                .hasSize(2)
                .first()
                .satisfies(one -> assertThat(one.get("id")).isEqualTo(first));
    }

    @Test
    void whatItsReceiverHasReadOrMayNotSeeAnyMoreIsNotSent() {
        asked();
        later(WINDOW);
        failed(claim().get(0).get("id"), "\"reason\":\"Busy.\"");
        asked();
        read(Persona.SALES);
        String passedOn = asked();
        service.get(Persona.SALES2, "/people");
        handOver(passedOn);
        later(WINDOW);
        assertThat(claim()).extracting(one -> one.get("to").toString()).noneMatch(to -> to.contains("Sam Sales"));
    }

    @Test
    void whoUnsubscribesIsNotEvenToldOfWhatWaits() {
        asked();
        later(WINDOW);
        Object id = claim().get(0).get("id");
        failed(id, "\"reason\":\"Busy.\"");
        String path = "/people/%s/preferences/QUESTION/MAIL"
                .formatted(Persona.SALES.caller().id());
        assertThat(asGateway(path, "{\"when\":\"NEVER\"}").text("when")).isEqualTo("NEVER");
        later(Duration.ofHours(1));
        assertThat(claim()).isEmpty();
    }
}
