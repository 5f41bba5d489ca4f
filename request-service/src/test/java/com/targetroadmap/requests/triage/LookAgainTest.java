package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way back of a declined request: product looks again, and the status stays until it decides. */
@DatabaseTest
class LookAgainTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void monday() {
        at("2027-03-01T10:00:00Z");
    }

    @Test
    void onItsDayItIsThereToLookAtAgainAndStaysDeclined() {
        String id = declined(",\"lookAgainOn\":\"2027-04-01\"");

        at("2027-03-31T23:00:00Z");
        assertThat(reviews()).doesNotContain(id);
        at("2027-04-01T00:00:01Z");
        assertThat(reviews()).contains(id);
        assertThat(shown(id).text("label")).isEqualTo("NOT_PLANNED");
        assertThat(shown(id).text("story.1.lookAgain.on")).isEqualTo("2027-04-01");
        assertThat(service.get(Persona.SALES, "/requests/" + id).at("story.1.lookAgain"))
                .as("not for customers to wait for")
                .isNull();
    }

    @Test
    void anyDecisionSettlesIt() {
        String anew = declined(",\"lookAgainOn\":\"2027-04-01\"");
        String onceMore = declined(",\"lookAgainOn\":\"2027-04-01\"");
        String later = declined(",\"lookAgainOn\":\"2027-04-01\"");
        at("2027-04-02T10:00:00Z");
        assertThat(reviews()).contains(anew, onceMore, later);

        service.decided(Persona.PM, anew, "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");
        service.decided(Persona.PM, onceMore, declining(""));
        service.decided(Persona.PM, later, declining(",\"lookAgainOn\":\"2027-05-01\""));

        assertThat(reviews()).doesNotContain(anew, onceMore, later);
        at("2027-05-01T10:00:00Z");
        assertThat(reviews()).contains(later).doesNotContain(anew, onceMore);
    }

    @Test
    void soManyCustomersAreWhatItTakesEachCountedOnceAndNoneThatWentAnotherWay() {
        String id = declined(",\"lookAgainAtCustomers\":3");

        added(id, "Old Mill");
        added(id, "old mill");
        String different = added(id, "Gone Inn");
        assertThat(reviews()).as("its own and two others").contains(id);
        service.decided(Persona.PM, id, declining(",\"lookAgainAtCustomers\":4"));
        service.put(
                Persona.SALES,
                "/requests/%s/reopenings/%s".formatted(different, UUID.randomUUID()),
                "{\"reason\":\"x\"}");
        added(id, "Third Inn");
        assertThat(reviews()).as("one case is different").doesNotContain(id);
        added(id, "Fourth Inn");

        assertThat(reviews()).contains(id);
        assertThat(shown(id).text("label")).isEqualTo("NOT_PLANNED");
    }

    @Test
    void ofSeveralWhoAreAddedAtOnceNoneIsOverlooked() throws InterruptedException {
        String id = declined(",\"lookAgainAtCustomers\":5");
        List<Thread> people = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Thread(() -> added(id, "Inn number " + number)))
                .toList();
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }

        assertThat(reviews()).contains(id);
    }

    @Test
    void anUndoneDecisionLeavesTheDayAsItWas() {
        String id = declined(",\"lookAgainOn\":\"2027-04-01\"");
        String etag = service.decided(Persona.PM, id, "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}")
                .etag();
        service.put(Persona.PM, "/requests/%s/undos/%s".formatted(id, UUID.randomUUID()), etag, "{}");

        at("2027-04-01T10:00:00Z");
        assertThat(reviews()).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'\"lookAgainOn\":\"2027-03-01\"', lookAgainOn",
        "'\"lookAgainOn\":\"2033-01-01\"', lookAgainOn",
        "'\"lookAgainOn\":\"soon\"', lookAgainOn",
        "'\"lookAgainAtCustomers\":1', lookAgainAtCustomers",
        "'\"lookAgainAtCustomers\":1001', lookAgainAtCustomers",
    })
    void aConditionThatCanNotBeMetIsRefused(String condition, String field) {
        String id = submitted();
        Reply refused = service.decided(Persona.PM, id, declining("," + condition));

        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
        assertThat(refused.each("errors", "field")).containsExactly(field);
        assertThat(service.decided(
                                Persona.PM, id, "{\"kind\":\"ANSWERED\",\"how\":\"so\",\"lookAgainOn\":\"2027-04-01\"}")
                        .each("errors", "field"))
                .containsExactly("lookAgainOn");
    }

    private static String added(String declined, String customer) {
        Reply added = service.put(
                Persona.SALES,
                "/requests/" + UUID.randomUUID(),
                "{\"customer\":{\"name\":\"%s\"},\"problem\":\"They wait, too.\",\"joinsRequestId\":\"%s\"}"
                        .formatted(customer, declined));
        assertThat(added.status()).as(added.raw()).isEqualTo(201);
        return added.text("id");
    }

    private static String declined(String condition) {
        String id = submitted();
        Reply declined = service.decided(Persona.PM, id, declining(condition));
        assertThat(declined.status()).as(declined.raw()).isEqualTo(201);
        return id;
    }

    private static String declining(String condition) {
        return "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"%s}".formatted(condition);
    }

    private static String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private static List<Object> reviews() {
        return service.get(Persona.PM, "/triage").each("reviews", "id");
    }

    private static Reply shown(String id) {
        return service.get(Persona.PM, "/requests/" + id);
    }

    private static void at(String moment) {
        service.clock().moveTo(Instant.parse(moment));
    }
}
