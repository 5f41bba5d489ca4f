package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class HandOverTest {

    private static final UUID SALES2 = Persona.SALES2.caller().id();

    private static RunningService service;

    /** Whom something can be handed over to has been here before. */
    @BeforeAll
    static void start() {
        service = new RunningService();
        List.of(Persona.SALES, Persona.SALES2, Persona.LEAD, Persona.PM).forEach(who -> service.get(who, "/requests"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whoHasSignedInAndAnswersCustomersCanBeChosen() {
        Reply people = service.get(Persona.SALES, "/people");
        assertThat(people.each("people", "name")).containsExactly("Lee Lead", "Sam Sales", "Sandra Sales");

        Reply first = service.get(Persona.LEAD, "/people?limit=2");
        Reply rest = service.get(Persona.LEAD, "/people?limit=2&next=" + first.text("next"));
        assertThat(first.each("people", "name")).containsExactly("Lee Lead", "Sam Sales");
        assertThat(rest.each("people", "name")).containsExactly("Sandra Sales");
        assertThat(rest.at("next")).isNull();
    }

    @Test
    void theQuestionAndWhatIsToBeToldGoToTheNewOwner() {
        String id = submitted(Persona.SALES);
        tell(id, "WAITING_FOR_PRODUCT", "We asked.");
        service.decided(Persona.PM, id, "{\"kind\":\"ANSWERED\",\"how\":\"Use the export.\"}");
        String asked = submitted(Persona.SALES);
        service.decided(Persona.PM, asked, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        assertThat(handOver(Persona.SALES, id, SALES2).status()).isEqualTo(201);
        assertThat(handOver(Persona.SALES, asked, SALES2).status()).isEqualTo(201);

        assertThat(service.get(Persona.SALES, "/requests?toTell=true").each("requests", "id"))
                .doesNotContain(id);
        assertThat(service.get(Persona.SALES2, "/requests?toTell=true").each("requests", "id"))
                .contains(id);
        Reply question = service.get(Persona.SALES2, "/requests/" + asked);
        assertThat(question.text("guidance.parameters.owner")).isEqualTo("Sandra Sales");
        assertThat(question.list("legalSteps")).contains("QUESTION_ANSWERED");
        assertThat(service.get(Persona.SALES, "/requests/" + asked).status()).isEqualTo(404);
    }

    @Test
    void theStorySaysWhoHandedOverToWhom() {
        String id = submitted(Persona.SALES);
        long version = ((Number) service.get(Persona.PM, "/requests/" + id).at("version")).longValue();
        Reply given = handOver(Persona.LEAD, id, SALES2);
        assertThat(given.text("from.name")).isEqualTo("Sam Sales");
        assertThat(given.text("to.name")).isEqualTo("Sandra Sales");

        Reply after = service.get(Persona.LEAD, "/requests/" + id);
        assertThat(after.each("story", "kind")).containsExactly("SUBMITTED", "HANDED_OVER");
        assertThat(after.text("story.1.who")).isEqualTo("Lee Lead");
        assertThat(after.text("story.1.handedFrom")).isEqualTo("Sam Sales");
        assertThat(after.text("story.1.handedTo")).isEqualTo("Sandra Sales");
        assertThat(after.text("owner.name")).isEqualTo("Sandra Sales");
        assertThat(after.text("submitter.name")).isEqualTo("Sam Sales");
        assertThat(after.at("version"))
                .as("a PM who is deciding isn't disturbed")
                .isEqualTo((int) version);
    }

    @Test
    void sentTwiceItIsOneHandOver() {
        String id = submitted(Persona.SALES);
        String path = "/requests/%s/hand-overs/%s".formatted(id, UUID.randomUUID());
        String body = "{\"to\":\"%s\"}".formatted(SALES2);
        Reply first = service.put(Persona.SALES, path, body);
        Reply again = service.put(Persona.SALES, path, body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(service.put(Persona.SALES, path, "{\"to\":\"%s\"}".formatted(id))
                        .problem())
                .isEqualTo("id-taken");
        assertThat(service.put(Persona.LEAD, path, body).status()).isEqualTo(404);
        assertThat(service.get(Persona.LEAD, "/requests/" + id).each("story", "kind"))
                .containsOnlyOnce("HANDED_OVER");
    }

    @Test
    void whoHasHandedARequestOverAndSendsItAgainGetsTheFirstAnswer() {
        String path = "/requests/" + UUID.randomUUID();
        String body = "{\"customer\":{\"name\":\"Harbour Hotels\"},\"problem\":\"They retype it.\"}";
        Reply first = service.put(Persona.SALES, path, body);
        handOver(Persona.LEAD, first.text("id"), SALES2);
        service.decided(Persona.PM, first.text("id"), "{\"kind\":\"ANSWERED\",\"how\":\"Use the export.\"}");

        Reply again = service.put(Persona.SALES, path, body);
        assertThat(again.status()).as(again.raw()).isEqualTo(200);
        assertThat(again.text("reference")).isEqualTo(first.text("reference"));
        assertThat(again.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(again.text("owner.name")).isEqualTo("Sam Sales");
        assertThat(again.raw()).as("what came since isn't theirs").doesNotContain("export", "Sandra");
        assertThat(service.put(Persona.SALES, path, body.replace("it.", "all.")).problem())
                .isEqualTo("id-taken");
        assertThat(service.put(Persona.SALES2, path, body).status()).isEqualTo(404);
        assertThat(service.get(Persona.SALES, path).status()).isEqualTo(404);
    }

    @Test
    void ofTwoLeadsTheSecondIsToldWhoHasIt() {
        String id = submitted(Persona.SALES);
        String from = Persona.SALES.caller().id().toString();
        String body = "{\"to\":\"%s\",\"from\":\"" + from + "\"}";
        List<Integer> statuses = AtOnce.times(
                2,
                turn -> service.put(
                                Persona.LEAD,
                                "/requests/%s/hand-overs/%s".formatted(id, UUID.randomUUID()),
                                body.formatted(
                                        turn == 0
                                                ? SALES2
                                                : Persona.LEAD.caller().id()))
                        .status());
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @ParameterizedTest(name = "{0} hands over what is SALES': {1}")
    @CsvSource({"SALES, 201", "SALES2, 404", "LEAD, 201", "PM, 403"})
    void itsOwnerOrALead(Persona who, int status) {
        assertThat(handOver(who, submitted(Persona.SALES), SALES2).status()).isEqualTo(status);
    }

    @Test
    void onlyToSomebodyElseWhoAnswersCustomers() {
        String id = submitted(Persona.SALES);
        for (UUID to : List.of(Persona.SALES.caller().id(), Persona.PM.caller().id(), UUID.randomUUID())) {
            Reply refused = handOver(Persona.SALES, id, to);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.each("errors", "field")).containsExactly("to");
        }
        assertThat(service.put(Persona.SALES, "/requests/%s/hand-overs/%s".formatted(id, UUID.randomUUID()), "{}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aDealGoesWithTheLastOfItsRequests() {
        String deal = UUID.randomUUID().toString();
        String one = withDeal(deal, "{\"kind\":\"NEW\",\"amount\":{\"minorUnits\":100,\"currency\":\"EUR\"}}");
        String two = withDeal(deal, null);
        handOver(Persona.SALES, one, SALES2);
        assertThat(service.get(Persona.SALES2, "/requests/" + one).at("deal")).isNull();
        assertThat(service.get(Persona.SALES, "/deals/" + deal).status()).isEqualTo(200);

        handOver(Persona.LEAD, two, SALES2);
        assertThat(service.get(Persona.SALES2, "/requests/" + one).at("deal.amount.minorUnits"))
                .isEqualTo(100);
        assertThat(service.get(Persona.SALES, "/deals/" + deal).status()).isEqualTo(404);
    }

    @Test
    void aLeadLooksAtOnePersonsRequestsAndOthersDont() {
        String id = submitted(Persona.SALES);
        Reply team = service.get(
                Persona.LEAD, "/requests?owner=" + Persona.SALES.caller().id());
        assertThat(team.each("requests", "id")).contains(id);
        assertThat(service.get(Persona.LEAD, "/requests?owner=" + UUID.randomUUID())
                        .at("counts"))
                .isEqualTo(Map.of());
        assertThat(service.get(
                                Persona.SALES2,
                                "/requests?owner=" + Persona.SALES.caller().id())
                        .status())
                .isEqualTo(403);
    }

    private static String submitted(Persona who) {
        return service.submitted(who, "Harbour Hotels", "They retype it.").text("id");
    }

    private static String withDeal(String deal, String made) {
        String body = "{\"customer\":{\"name\":\"Deal Hotels\"},\"problem\":\"They wait.\",\"dealId\":\"%s\"%s}"
                .formatted(deal, made == null ? "" : ",\"deal\":" + made);
        return service.put(Persona.SALES, "/requests/" + UUID.randomUUID(), body)
                .text("id");
    }

    private static void tell(String id, String label, String words) {
        service.put(
                Persona.SALES,
                "/requests/%s/tellings/%s".formatted(id, UUID.randomUUID()),
                "{\"label\":\"%s\",\"words\":\"%s\"}".formatted(label, words));
    }

    private static Reply handOver(Persona who, String id, UUID to) {
        return service.put(
                who, "/requests/%s/hand-overs/%s".formatted(id, UUID.randomUUID()), "{\"to\":\"%s\"}".formatted(to));
    }
}
