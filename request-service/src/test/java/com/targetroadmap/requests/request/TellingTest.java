package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class TellingTest {

    private static final String BUILT =
            "{\"label\":\"BEING_BUILT\",\"key\":\"being-built\",\"words\":\"Our team is building this now.\"}";
    private static final String WAITING = "{\"label\":\"WAITING_FOR_PRODUCT\",\"words\":\"I've passed this on.\"}";
    private static final String NOT_STARTED = "{\"label\":\"NOT_STARTED\"}";

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
    void whatWasToldIsKeptWithItsWordsItsTellerAndItsTime() {
        String id = accepted(told(ItemFact.planned("SAP connector").beingBuilt()));
        Reply before = shown(id);
        Reply after = tell(Persona.SALES, id, BUILT);

        assertThat(after.status()).as(after.raw()).isEqualTo(201);
        assertThat(after.etag()).isEqualTo(before.etag());
        assertThat(before.at("told")).isNull();
        assertThat(after.text("told.label")).isEqualTo("BEING_BUILT");
        assertThat(after.text("told.words")).isEqualTo("Our team is building this now.");
        assertThat(after.text("told.who")).isEqualTo("Sam Sales");
        assertThat(after.text("told.at")).isNotBlank();
        assertThat(after.at("toTell")).isNull();
        assertThat(after.each("tellings", "kind")).containsExactly("TOLD");
    }

    @Test
    void aWeakerLabelIsToBeToldUntilItIs() {
        ItemFact item = told(ItemFact.planned("SAP connector").beingBuilt());
        String id = accepted(item);
        String untold = accepted(item);
        tell(Persona.SALES, id, BUILT);

        told(item.inDiscovery());
        awaitLabel(untold, "BEING_EXPLORED");
        assertThat(shown(id).text("toTell")).isEqualTo("WEAKER");
        assertThat(toTell()).contains(id).doesNotContain(untold);
        assertThat(service.get(Persona.SALES2, "/requests?toTell=true").list("requests"))
                .isEmpty();
        assertThat(service.get(Persona.LEAD, "/requests?toTell=true").list("requests"))
                .isEmpty();

        tell(Persona.SALES, id, "{\"label\":\"BEING_EXPLORED\",\"words\":\"I told you … That has changed.\"}");
        assertThat(shown(id).at("toTell")).isNull();
        assertThat(toTell()).doesNotContain(id);
        assertThat(shown(id).each("tellings", "label")).containsExactly("BEING_EXPLORED", "BEING_BUILT");
    }

    @Test
    void anAnswerIsToBeToldToWhomItWasPromised() {
        String id = submitted();
        tell(Persona.SALES, id, WAITING);
        service.decided(Persona.PM, id, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        assertThat(shown(id).at("toTell")).isNull();

        service.decided(Persona.PM, id, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        assertThat(shown(id).text("toTell")).isEqualTo("ANSWER");
    }

    @Test
    void whatIsTrueAgainNeedsNotBeTold() {
        ItemFact item = told(ItemFact.planned("SAP connector").beingBuilt());
        String id = accepted(item);
        tell(Persona.SALES, id, BUILT);
        told(item.inDiscovery());
        awaitLabel(id, "BEING_EXPLORED");
        told(item);
        awaitLabel(id, "BEING_BUILT");
        assertThat(shown(id).at("toTell")).isNull();
    }

    @Test
    void wordsThatWereOverWhenTheyWereSaidAreOutdatedAtOnce() {
        String id = accepted(told(ItemFact.planned("SAP connector")));
        assertThat(tell(Persona.SALES, id, BUILT).text("toTell")).isEqualTo("WEAKER");
    }

    @Test
    void whatIsDismissedComesBackWithTheNextChangeOnly() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String id = accepted(item);
        tell(Persona.SALES, id, BUILT);

        Reply dismissed = dismiss(Persona.SALES, id, NOT_STARTED);
        assertThat(dismissed.status()).as(dismissed.raw()).isEqualTo(201);
        assertThat(dismissed.at("toTell")).isNull();
        assertThat(dismissed.text("told.label")).isEqualTo("BEING_BUILT");
        assertThat(dismissed.each("tellings", "kind")).containsExactly("DISMISSED", "TOLD");
        told(item.called("SAP link"));
        await().until(() -> shown(id).text("guidance.parameters.name").equals("SAP link"));
        assertThat(shown(id).at("toTell")).isNull();

        told(item.inDiscovery());
        awaitLabel(id, "BEING_EXPLORED");
        assertThat(shown(id).text("toTell")).isEqualTo("WEAKER");
    }

    @Test
    void onlyWhatStandsThereCanBeDismissed() {
        String id = accepted(told(ItemFact.planned("SAP connector")));
        assertThat(dismiss(Persona.SALES, id, NOT_STARTED).problem()).isEqualTo("nothing-to-tell");
        tell(Persona.SALES, id, BUILT);
        Reply late = dismiss(Persona.SALES, id, "{\"label\":\"BEING_EXPLORED\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("label-changed");
        assertThat(shown(id).list("tellings")).hasSize(1);
    }

    /** Others of SALES don't learn that it is there; a PM sees it but it isn't a PM's. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"SALES, 201", "SALES2, 404", "LEAD, 201", "PM, 403"})
    void theOwnerTellsOrTheLead(Persona who, int status) {
        String id = submitted();
        assertThat(tell(who, id, WAITING).status()).isEqualTo(status);
        assertThat(shown(id).at("told") == null).isEqualTo(status != 201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"label\":\"LATER\"}",
                "{\"label\":\"SOLD\",\"words\":\"x\"}",
                "{\"label\":\"LATER\",\"words\":\" \"}",
                "{\"words\":\"x\"}",
                "{\"label\":\"LATER\",\"words\":\"x\",\"more\":1}"
            })
    void aTellingNeedsItsLabelAndItsWords(String body) {
        assertThat(tell(Persona.SALES, submitted(), body).status()).isEqualTo(400);
    }

    @Test
    void theSameIdIsTheSameTelling() {
        String id = submitted();
        String path = "/requests/%s/tellings/%s".formatted(id, UUID.randomUUID());
        List<Reply> replies = AtOnce.times(6, number -> service.put(Persona.SALES, path, WAITING));
        assertThat(replies).extracting(Reply::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(shown(id).list("tellings")).hasSize(1);
        assertThat(service.put(Persona.SALES, path, BUILT).problem()).isEqualTo("id-taken");
        assertThat(service.put(Persona.LEAD, path, WAITING).status()).isEqualTo(404);
        assertThat(service.put(Persona.SALES, path.replace(id, submitted()), WAITING)
                        .problem())
                .isEqualTo("id-taken");
    }

    @Test
    void whatIsToBeToldIsAskedForWithoutALabel() {
        assertThat(service.get(Persona.SALES, "/requests?toTell=true&label=LATER")
                        .each("errors", "field"))
                .containsExactly("label");
    }

    private static ItemFact told(ItemFact item) {
        item.toldBy(service.roadmap());
        await().until(() -> service.bean(Items.class)
                .findById(item.id())
                .filter(there -> there.guidance().key().equals(item.key()))
                .isPresent());
        return item;
    }

    private static String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private static String accepted(ItemFact item) {
        String id = submitted();
        service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        return id;
    }

    private static Reply tell(Persona who, String id, String body) {
        return service.put(who, "/requests/%s/tellings/%s".formatted(id, UUID.randomUUID()), body);
    }

    private static Reply dismiss(Persona who, String id, String body) {
        return service.put(who, "/requests/%s/dismissals/%s".formatted(id, UUID.randomUUID()), body);
    }

    private static Reply shown(String id) {
        return service.get(Persona.LEAD, "/requests/" + id);
    }

    private static List<Object> toTell() {
        return service.get(Persona.SALES, "/requests?toTell=true&limit=200").each("requests", "id");
    }

    private static void awaitLabel(String id, String label) {
        await().until(() -> shown(id).text("label").equals(label));
    }
}
