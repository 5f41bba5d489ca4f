package com.targetroadmap.requests.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class MergeTest {

    private static RunningService service;
    private static int customers;

    private final String first = "Alpha Inns " + ++customers;
    private final String second = "Beta Lodges " + customers;
    private final String third = "Gamma Stays " + customers;
    private final String one = customer(Persona.SALES, first);
    private final String two = customer(Persona.SALES2, second);

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everythingOfTheOneStandsUnderTheOther() {
        String deal = UUID.randomUUID().toString();
        service.put(
                Persona.SALES,
                "/deals/" + deal,
                "{\"customer\":{\"name\":\"%s\"},\"deal\":{\"crmId\":\"C-%s\"}}".formatted(first, deal));
        Reply merged = merge(one, two);
        assertThat(merged.status()).as(merged.raw()).isEqualTo(201);
        assertThat(merged.text("customer.name")).isEqualTo(first);
        assertThat(merged.text("into.name")).isEqualTo(second);

        for (String id : List.of(one, two)) {
            Reply page = page(Persona.LEAD, id);
            assertThat(page.text("name")).isEqualTo(second);
            assertThat(page.each("requests", "problem")).containsExactlyInAnyOrder("of " + first, "of " + second);
            assertThat(page.each("alsoKnownAs", "name")).containsExactly(first);
            assertThat(service.get(Persona.LEAD, "/deals?customer=" + id).each("deals", "id"))
                    .containsExactly(deal);
        }
        assertThat(page(Persona.SALES2, two).each("others", "problem"))
                .as("who asks for either asks for both")
                .containsExactly("of " + first);
        assertThat(service.get(Persona.SALES, "/requests").each("requests", "customer"))
                .anySatisfy(customer ->
                        assertThat(customer.toString()).contains(second).contains(two));
        assertThat(facts(two)).as("whoever counts customers hears of it").isEqualTo(2);
    }

    @Test
    void eitherNameLeadsToTheOneThatStays() {
        merge(one, two);
        String asked =
                service.submitted(Persona.SALES, first, "They ask again.").text("customer.id");
        assertThat(asked).isEqualTo(two);
        assertThat(found(first)).containsExactly(two);
        assertThat(found(second)).containsExactly(two);
    }

    @Test
    void anUndoRestoresWhatWasAndLeavesWhatCameSince() {
        String mergeId = merge(one, two).text("id");
        service.submitted(Persona.SALES, first, "asked since");
        Reply undone = undo(Persona.LEAD, one, mergeId, UUID.randomUUID());
        assertThat(undone.status()).as(undone.raw()).isEqualTo(201);
        assertThat(undone.at("undoneAt")).isNotNull();

        assertThat(page(Persona.LEAD, one).text("name")).isEqualTo(first);
        assertThat(page(Persona.LEAD, one).each("requests", "problem")).containsExactly("of " + first);
        assertThat(page(Persona.LEAD, two).each("requests", "problem"))
                .containsExactlyInAnyOrder("asked since", "of " + second);
        assertThat(page(Persona.LEAD, two).list("alsoKnownAs")).isEmpty();
        assertThat(found(first)).containsExactly(one);
        assertThat(facts(one)).isEqualTo(1);
        assertThat(undo(Persona.LEAD, one, mergeId, UUID.randomUUID()).problem())
                .isEqualTo("undone-already");
    }

    @Test
    void aMergeInTheMiddleOfAChainIsUndoneAlone() {
        String three = customer(Persona.SALES, third);
        String lower = merge(one, two).text("id");
        String upper = merge(two, three).text("id");
        assertThat(page(Persona.LEAD, one).each("requests", "problem"))
                .containsExactlyInAnyOrder("of " + first, "of " + second, "of " + third);

        undo(Persona.LEAD, one, lower, UUID.randomUUID());
        assertThat(page(Persona.LEAD, one).each("requests", "problem")).containsExactly("of " + first);
        assertThat(page(Persona.LEAD, three).each("requests", "problem"))
                .containsExactlyInAnyOrder("of " + second, "of " + third);

        // Who is merged into one that is merged already is merged into whom the lead has seen: the one that stays.
        merge(one, two);
        undo(Persona.LEAD, two, upper, UUID.randomUUID());
        assertThat(page(Persona.LEAD, two).each("requests", "problem")).containsExactly("of " + second);
        assertThat(page(Persona.LEAD, three).each("requests", "problem"))
                .containsExactlyInAnyOrder("of " + first, "of " + third);
    }

    @Test
    void aRingNeverCloses() {
        merge(one, two);
        assertThat(merge(two, one).each("errors", "field")).containsExactly("into");
        assertThat(merge(one, two).problem()).isEqualTo("merged-already");

        String three = customer(Persona.SALES, third);
        String four = customer(Persona.SALES, third + "!");
        List<Integer> statuses =
                AtOnce.times(2, turn -> (turn == 0 ? merge(three, four) : merge(four, three)).status());
        assertThat(statuses).containsExactlyInAnyOrder(201, 400);
    }

    @Test
    void ofTwoLeadsOneMerges() {
        String three = customer(Persona.SALES, third);
        List<Integer> statuses =
                AtOnce.times(2, turn -> merge(one, turn == 0 ? two : three).status());
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void sentTwiceItIsOneMergeAndOneUndo() {
        UUID id = UUID.randomUUID();
        assertThat(merge(Persona.LEAD, one, id, two).status()).isEqualTo(201);
        assertThat(merge(Persona.LEAD, one, id, two).status()).isEqualTo(200);
        assertThat(merge(Persona.LEAD, two, id, one).problem()).isEqualTo("id-taken");
        UUID undo = UUID.randomUUID();
        assertThat(undo(Persona.LEAD, one, id.toString(), undo).status()).isEqualTo(201);
        assertThat(undo(Persona.LEAD, one, id.toString(), undo).status()).isEqualTo(200);
    }

    @Test
    void thePreviewSaysWhatWillHappenAndNothingDoes() {
        Reply preview = service.get(Persona.LEAD, "/customers/%s/merges/preview?into=%s".formatted(one, two));
        assertThat(preview.text("customer.name")).isEqualTo(first);
        assertThat(preview.text("into.name")).isEqualTo(second);
        assertThat(preview.at("requests")).isEqualTo(1);
        assertThat(page(Persona.LEAD, one).text("name")).isEqualTo(first);
        assertThat(service.get(Persona.LEAD, "/customers/%s/merges/preview?into=%s".formatted(one, one))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"SALES, 403", "PM, 403", "LEAD, 201"})
    void aLeadMerges(Persona who, int status) {
        assertThat(merge(who, one, UUID.randomUUID(), two).status()).isEqualTo(status);
    }

    @Test
    void whatAStoppedServiceHasLeftGoesOnByItself() {
        for (int i = 0; i < Settling.AT_ONCE; i++) {
            service.submitted(Persona.SALES, first, "They wait.");
        }
        service.bean(Merging.class)
                .merge(
                        UUID.fromString(one),
                        UUID.randomUUID(),
                        new NewMerge(UUID.fromString(two)),
                        Persona.LEAD.caller());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(page(Persona.LEAD, two).list("requests")).hasSize(Settling.AT_ONCE + 2));
    }

    private static String customer(Persona who, String name) {
        return service.submitted(who, name, "of " + name).text("customer.id");
    }

    private static Reply merge(String customer, String into) {
        return merge(Persona.LEAD, customer, UUID.randomUUID(), into);
    }

    private static Reply merge(Persona who, String customer, UUID id, String into) {
        return service.put(who, "/customers/%s/merges/%s".formatted(customer, id), "{\"into\":\"%s\"}".formatted(into));
    }

    private static Reply undo(Persona who, String customer, String merge, UUID id) {
        return service.put(who, "/customers/%s/merges/%s/undos/%s".formatted(customer, merge, id), "{}");
    }

    private static Reply page(Persona who, String customer) {
        return service.get(who, "/customers/" + customer);
    }

    private static List<Object> found(String name) {
        return service.get(Persona.SALES, "/customers?q=" + name.replace(" ", "%20"))
                .each("customers", "id");
    }

    /** How many requests the feed says are this customer's. */
    private static int facts(String customer) {
        return service.getAsService("/feed?timeout=0&compact=true").raw().split(customer, -1).length - 1;
    }
}
