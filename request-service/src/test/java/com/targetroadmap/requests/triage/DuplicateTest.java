package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A duplicate shows what its original shows, whatever becomes of that. */
@DatabaseTest
class DuplicateTest {

    private static final String DECLINED = "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}";

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
    void itShowsWhatItsOriginalShowsAtOnceAndEverAfter() {
        String original = submitted();
        String duplicate = duplicateOf(original);
        assertThat(shown(duplicate).text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(shown(duplicate).text("original.id")).isEqualTo(original);
        assertThat(shown(duplicate).text("story.1.original"))
                .isEqualTo(shown(original).text("reference"));

        service.decided(Persona.PM, original, DECLINED);
        assertThat(shown(duplicate).text("label")).isEqualTo("NOT_PLANNED");
        assertThat(shown(duplicate).at("guidance.parameters")).isEqualTo(Map.of("customerReason", "it is too rare"));
        assertThat(shown(duplicate).each("story", "kind")).containsExactly("SUBMITTED", "DUPLICATE", "LABEL_CHANGED");
        assertThat(service.get(Persona.SALES, "/requests?label=NOT_PLANNED").each("requests", "id"))
                .contains(original, duplicate);
    }

    @Test
    void itFollowsTheItemOfItsOriginal() {
        ItemFact item = ItemFact.planned("Room service");
        item.toldBy(service.roadmap());
        String original = submitted();
        await().untilAsserted(() -> assertThat(service.decided(
                                Persona.PM, original, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()))
                        .status())
                .isEqualTo(201));
        String duplicate = duplicateOf(original);
        assertThat(shown(duplicate).text("label")).isEqualTo("NOT_STARTED");

        item.inDiscovery().toldBy(service.roadmap());
        await().untilAsserted(() -> assertThat(shown(duplicate).text("label")).isEqualTo("BEING_EXPLORED"));
        assertThat(shown(duplicate).text("guidance.label")).isEqualTo("BEING_EXPLORED");
        assertThat(shown(duplicate).text("item.id")).isEqualTo(item.id().toString());

        service.decided(Persona.PM, original, DECLINED);
        assertThat(shown(duplicate).text("label")).isEqualTo("NOT_PLANNED");
        assertThat(shown(duplicate).at("item")).isNull();
    }

    @Test
    void whenTheItemOfItsOriginalIsGoneBothWaitForProduct() {
        ItemFact item = ItemFact.planned("Shuttle bus");
        item.toldBy(service.roadmap());
        List<String> originals =
                Stream.generate(DuplicateTest::submitted).limit(3).toList();
        originals.forEach(original -> await().untilAsserted(() -> assertThat(service.decided(
                                Persona.PM, original, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()))
                        .status())
                .isEqualTo(201)));
        List<String> duplicates = originals.stream()
                .flatMap(original -> Stream.of(duplicateOf(original), duplicateOf(original)))
                .toList();

        service.roadmap().tellGone("roadmap.item.v1", "item/" + item.id());
        await().untilAsserted(() -> assertThat(Stream.concat(originals.stream(), duplicates.stream()))
                .allSatisfy(id -> {
                    assertThat(shown(id).text("label")).isEqualTo("WAITING_FOR_PRODUCT");
                    assertThat(shown(id).at("item")).isNull();
                }));
        assertThat(duplicates)
                .allSatisfy(id -> assertThat(shown(id).text("decision")).isEqualTo("DUPLICATE"));
    }

    @Test
    void whenItsOriginalIsTakenBackItWaitsForProductAgain() {
        String original = submitted();
        String duplicate = duplicateOf(original);
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(original, UUID.randomUUID()), "{}");

        Reply back = shown(duplicate);
        assertThat(back.text("decision")).isEqualTo("NEW");
        assertThat(back.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(back.text("returned")).isEqualTo("ORIGINAL_WITHDRAWN");
        assertThat(back.at("original")).isNull();
        assertThat(back.at("firstLookBy")).isNotNull();
        assertThat(service.get(Persona.PM, "/triage").each("waiting", "id")).contains(duplicate);
    }

    @Test
    void aDuplicateOfADuplicateIsOneOfTheOriginal() {
        String original = submitted();
        String second = duplicateOf(original);
        String third = duplicateOf(second);
        assertThat(shown(third).text("original.id")).isEqualTo(original);

        String first = submitted();
        service.decided(Persona.PM, original, asDuplicateOf(first));
        assertThat(Stream.of(original, second, third))
                .allSatisfy(each -> assertThat(shown(each).text("original.id")).isEqualTo(first));
        service.decided(Persona.PM, first, DECLINED);
        assertThat(Stream.of(original, second, third))
                .allSatisfy(each -> assertThat(shown(each).text("label")).isEqualTo("NOT_PLANNED"));
    }

    @Test
    void noCircleIsClosed() {
        String original = submitted();
        String duplicate = duplicateOf(original);

        assertThat(refused(original, asDuplicateOf(original))).isEqualTo("A request is no duplicate of itself.");
        assertThat(refused(original, asDuplicateOf(duplicate)))
                .isEqualTo("That one is a duplicate of this one already.");
    }

    /** Each of three wants to be the duplicate of the next. */
    @RepeatedTest(5)
    void noCircleIsClosedByThreeAtOnceEither() {
        List<String> ring = IntStream.range(0, 3).mapToObj(i -> submitted()).toList();
        AtOnce.times(3, i -> service.decided(Persona.PM, ring.get(i), asDuplicateOf(ring.get((i + 1) % 3))));

        List<String> originals = ring.stream()
                .filter(id -> !shown(id).text("decision").equals("DUPLICATE"))
                .toList();
        assertThat(originals).isNotEmpty();
        assertThat(ring)
                .allSatisfy(id -> assertThat(
                                shown(id).at("original") == null
                                        ? id
                                        : shown(id).text("original.id"))
                        .isIn(originals));
    }

    @Test
    void onlyAnotherRequestOfTheSameCustomerThatWasNotTakenBackIsAnOriginal() {
        String request = submitted();
        Reply others = service.submitted(Persona.SALES, "Somebody else", "They wait, too.");
        String withdrawn = submitted();
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(withdrawn, UUID.randomUUID()), "{}");

        assertThat(refused(request, asDuplicateOf(others.text("id"))))
                .isEqualTo("%s is another customer's. Accept both into the same item instead."
                        .formatted(others.text("reference")));
        assertThat(refused(request, asDuplicateOf(withdrawn))).contains("was withdrawn");
        assertThat(service.get(Persona.PM, "/triage/originals?request=" + request)
                        .each("requests", "id"))
                .doesNotContain(request, withdrawn, others.text("id"));
    }

    @Test
    void theChoiceHasTheNewestOthersOfTheCustomerThatAreNoDuplicatesThemselves() {
        String customer = "Choice " + UUID.randomUUID();
        String first = service.submitted(Persona.SALES, customer, "One.").text("id");
        String second = service.submitted(Persona.SALES2, customer, "Two.").text("id");
        String duplicate =
                service.submitted(Persona.SALES, customer, "Two again.").text("id");
        service.decided(Persona.PM, duplicate, asDuplicateOf(second));
        String request =
                service.submitted(Persona.SALES, customer, "One again.").text("id");

        assertThat(service.get(Persona.PM, "/triage/originals?request=" + request)
                        .each("requests", "id"))
                .containsExactly(second, first);
    }

    @Test
    void twentyOthersAreOfferedAndThoseAreTheNewest() {
        String customer = "Many " + UUID.randomUUID();
        List<String> all = IntStream.range(0, 22)
                .mapToObj(number -> service.submitted(Persona.SALES, customer, "No " + number + ".")
                        .text("id"))
                .toList();
        List<String> newestFirst = new ArrayList<>(all.subList(1, 21));
        Collections.reverse(newestFirst);

        assertThat(service.get(Persona.PM, "/triage/originals?request=" + all.get(21))
                        .each("requests", "id"))
                .isEqualTo(newestFirst);
    }

    @Test
    void anOriginalHasAtMostTwentyDuplicates() {
        String original = submitted();
        IntStream.range(0, 20).forEach(i -> duplicateOf(original));
        String oneMore = submitted();

        Reply refused = service.decided(Persona.PM, oneMore, asDuplicateOf(original));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("too-many-duplicates");
        assertThat(shown(oneMore).text("decision")).isEqualTo("NEW");
    }

    private static String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private static String duplicateOf(String original) {
        String duplicate = submitted();
        Reply decided = service.decided(Persona.PM, duplicate, asDuplicateOf(original));
        assertThat(decided.status()).as(decided.raw()).isEqualTo(201);
        return duplicate;
    }

    private static String refused(String request, String body) {
        Reply refused = service.decided(Persona.PM, request, body);
        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
        assertThat(refused.text("errors.0.field")).isEqualTo("originalId");
        return refused.text("errors.0.message");
    }

    private static String asDuplicateOf(String original) {
        return "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original);
    }

    private static Reply shown(String id) {
        return service.get(Persona.SALES, "/requests/" + id);
    }
}
