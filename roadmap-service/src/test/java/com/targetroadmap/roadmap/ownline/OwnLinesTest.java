package com.targetroadmap.roadmap.ownline;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OwnLinesTest {

    private static final String LINE = "We want this as much as you do. May I show you the export?";

    private Service service;
    private Story story;
    private UUID current;
    private UUID next;

    @BeforeEach
    void start() {
        service = Service.start(Map.of("roadmap.old-lines-every", "100ms"));
        story = new Story(service);
        current = story.currentPhase(1);
        next = story.phase(2);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theLineIsSaidInsteadOfTheStandardOneWhereverSalesReads() {
        UUID item = asked("Premium", "PLANNED", next);
        write(item, LINE).is(200);

        assertThat(guidance(item)).containsEntry("ownLine", LINE).containsEntry("label", "LATER");
        assertThat(guidance(item)).containsKey("ownLineUntil");
        assertThat(service.get(Persona.SALES, "/sales-roadmap").is(200).string("youAsked.0.guidance.ownLine"))
                .isEqualTo(LINE);
        assertThat(service.get(Persona.SALES, "/guidance?q=premium").is(200).string("items.0.guidance.ownLine"))
                .isEqualTo(LINE);
        assertThat(factOf(item)).containsEntry("ownLine", LINE).containsEntry("key", "later");
        assertThat(factOf(item).get("ownLineUntil")).isNotNull();
    }

    @Test
    void salesReadsNoDayOnWhichItEnds() {
        UUID item = asked("Premium", "PLANNED", next);
        write(item, LINE).is(200);

        assertThat(service.get(Persona.SALES, "/sales-roadmap").at("youAsked.0.guidance.ownLineUntil"))
                .isNull();
    }

    @Test
    void anotherStageEndsIt() {
        UUID item = asked("Premium", "PLANNED", current);
        write(item, LINE).is(200);

        story.move(item, "IN_DEVELOPMENT", null).is(200);

        assertOver(item, "STAGE");
        assertThat(newest(item).string("line.stage")).isEqualTo("PLANNED");
    }

    @Test
    void anotherPhaseEndsIt() {
        UUID item = asked("Premium", "PLANNED", next);
        write(item, LINE).is(200);

        story.move(item, "PLANNED", current).is(200);

        assertOver(item, "PHASE");
    }

    @Test
    void theStartOfItsPhaseEndsIt() {
        UUID item = asked("Premium", "PLANNED", next);
        write(item, LINE).is(200);

        complete(current, Map.of("startNext", next));

        assertOver(item, "PHASE_STATE");
        assertThat(newest(item).string("line.phaseState")).isEqualTo("UPCOMING");
    }

    @Test
    void theCompletionOfItsPhaseEndsItEvenWhereNothingElseChanges() {
        UUID item = asked("Basic", "RELEASED", current);
        write(item, LINE).is(200);

        complete(current, Map.of());

        assertOver(item, "PHASE_STATE");
        assertThat(guidance(item)).containsEntry("label", "AVAILABLE");
    }

    @Test
    void anotherStageOfWhatItFollowsEndsIt() {
        UUID basic = story.itemIn("PLANNED", "Basic", current);
        UUID item = asked("Premium", "PLANNED", next);
        patch(item, Map.of("followsId", basic.toString()));
        write(item, LINE).is(200);

        story.move(basic, "IN_DEVELOPMENT", null).is(200);

        assertOver(item, "FOLLOWED");
        assertThat(newest(item).string("line.followedStage")).isEqualTo("PLANNED");
    }

    @Test
    void followingSomethingElseEndsIt() {
        UUID item = asked("Premium", "PLANNED", next);
        write(item, LINE).is(200);

        patch(item, Map.of("followsId", story.item("Basic").toString()));

        assertOver(item, "FOLLOWED");
    }

    @Test
    void ninetyDaysEndIt() {
        UUID item = asked("Premium", "PLANNED", next);
        write(item, LINE).is(200);

        service.clock().moveBy(Duration.ofDays(90).minusMinutes(10));
        assertThat(guidance(item)).containsEntry("ownLine", LINE);

        service.clock().moveBy(Duration.ofMinutes(11));
        assertThat(guidance(item).get("ownLine")).isNull();
        assertThat(service.get(Persona.SALES, "/sales-roadmap").at("youAsked.0.guidance.ownLine"))
                .isNull();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(factOf(item).get("ownLine")).isNull());
        assertOver(item, "AGE");
    }

    @Test
    void whatHasEndedDoesNotComeBackWithTheStage() {
        UUID item = asked("Premium", "PLANNED", current);
        write(item, LINE).is(200);

        story.move(item, "IN_DEVELOPMENT", null).is(200);
        story.move(item, "PLANNED", current).is(200);

        assertOver(item, "STAGE");
    }

    @Test
    void whatDoesNotConcernItLeavesItInForce() {
        UUID item = asked("Premium", "PLANNED", next);
        write(item, LINE).is(200);

        patch(item, Map.of("description", "More about it", "nameForSales", "Premium connector"));
        story.move(story.item("Another"), "DISCOVERY", null).is(200);
        story.phase(3);

        assertThat(newest(item).at("line.inForce")).isEqualTo(true);
        assertThat(factOf(item)).containsEntry("ownLine", LINE);
    }

    @Test
    void theOldWordsCanBeSaidAgainAndCountFromThenOn() {
        UUID item = asked("Premium", "PLANNED", current);
        write(item, LINE).is(200);
        story.move(item, "IN_DEVELOPMENT", null).is(200);

        write(item, newest(item).string("line.words")).is(200);
        assertThat(newest(item).at("line.inForce")).isEqualTo(true);
        assertThat(newest(item).string("line.stage")).isEqualTo("IN_DEVELOPMENT");

        service.clock().moveBy(Duration.ofDays(80));
        write(item, LINE).is(200);
        service.clock().moveBy(Duration.ofDays(80));
        assertThat(guidance(item)).containsEntry("ownLine", LINE);
    }

    @Test
    void aLineIsTakenBack() {
        UUID item = asked("Premium", "PLANNED", next);
        write(item, LINE).is(200);

        service.delete(Persona.PM, path(item), newest(item).etag()).is(200);
        service.delete(Persona.PM, path(item), newest(item).etag()).is(200);

        assertOver(item, "REMOVED");
    }

    @Test
    void whereALineHasExpiredIsAListUntilSomebodyWritesAnotherOrLetsItBe() {
        List<UUID> items = List.of(expired("One"), expired("Two"), expired("Three"));
        Answer first = service.get(Persona.PM, "/own-lines/expired?limit=2").is(200);
        assertThat(first.list("lines")).extracting("title").containsExactly("Three (internal)", "Two (internal)");
        assertThat(first.list("lines")).extracting("words").containsOnly(LINE);
        assertThat(first.list("lines")).extracting("endedBecause").containsOnly("STAGE");
        Answer rest = service.get(Persona.PM, "/own-lines/expired?limit=2&next=" + first.string("next"));
        assertThat(rest.is(200).list("lines")).extracting("title").containsExactly("One (internal)");
        assertThat(rest.at("next")).isNull();

        write(items.get(0), LINE).is(200);
        service.delete(Persona.PM, path(items.get(1)), newest(items.get(1)).etag())
                .is(200);
        assertThat(service.get(Persona.PM, "/own-lines/expired").list("lines"))
                .extracting("title")
                .containsExactly("Three (internal)");
        assertThat(newest(items.get(1)).string("line.endedBecause")).isEqualTo("STAGE");
    }

    @Test
    void whoHasNotSeenWhatIsThereIsShownIt() {
        UUID item = asked("Premium", "PLANNED", next);
        String seen = newest(item).etag();
        service.put(Persona.PM, path(item), null, Map.of("words", LINE)).is(428);
        service.put(Persona.PM, path(item), seen, Map.of("words", LINE)).is(200);

        Answer late = service.put(Persona.PM2, path(item), seen, Map.of("words", "Something else"));
        assertThat(late.refuses(412, "stale-version").string("current.line.words"))
                .isEqualTo(LINE);
        service.delete(Persona.PM2, path(item), seen).refuses(412, "stale-version");
        assertThat(factOf(item)).containsEntry("ownLine", LINE);
    }

    @Test
    void whatIsWrittenForAStageIsNotSaidInAnother() {
        UUID item = asked("Premium", "PLANNED", current);
        String seen = newest(item).etag();
        story.move(item, "IN_DEVELOPMENT", null).is(200);

        service.put(Persona.PM, path(item), seen, Map.of("words", LINE)).refuses(412, "stale-version");
    }

    @Test
    void theSameOnceMoreIsTheSame() {
        UUID item = asked("Premium", "PLANNED", next);
        String seen = newest(item).etag();
        Answer first = service.put(Persona.PM, path(item), seen, Map.of("words", LINE));
        Answer again = service.put(Persona.PM, path(item), seen, Map.of("words", LINE));

        assertThat(again.is(200).json()).isEqualTo(first.is(200).json());
    }

    @Test
    void datesAndQuartersAreRefusedAndNamedUntilTheItemIsReleased() {
        UUID item = asked("Premium", "PLANNED", current);

        Answer refused = write(item, "You get it in Q3, im März at the latest.");
        assertThat(refused.complainsOf("words")
                        .list("errors")
                        .get(0)
                        .get("message")
                        .toString())
                .contains("“Q3”", "“März”");
        assertThat(newest(item).at("line")).isNull();

        story.move(item, "IN_DEVELOPMENT", null).is(200);
        story.move(item, "RELEASED", null).is(200);
        write(item, "You have it since June 2026 and will love it.").is(200);
        write(item, "It came with phase 1.").complainsOf("words");
    }

    @Test
    void wordsThatPromiseAreToBeConfirmedOneByOne() {
        UUID item = asked("Premium", "PLANNED", current);
        String words = "We will build it, guaranteed.";

        Answer asked = write(item, words).refuses(409, "promise");
        assertThat(asked.at("found")).isEqualTo(List.of("will", "guaranteed"));
        assertThat(newest(item).at("line")).isNull();

        write(item, words, List.of("will")).refuses(409, "promise");
        write(item, words, List.of("Will", "guaranteed")).is(200);
    }

    @Test
    void aLineIsOneShortLine() {
        UUID item = asked("Premium", "PLANNED", current);
        write(item, " ").complainsOf("words");
        write(item, "x".repeat(501)).complainsOf("words");
        write(item, "a\u0000b").complainsOf("words");
        service.put(Persona.PM, path(item), newest(item).etag(), Map.of()).complainsOf("words");
        service.put(Persona.PM, path(UUID.randomUUID()), "\"1\"", Map.of("words", LINE))
                .is(404);

        write(item, "  Two \n lines,  <b>\"tidied\"</b> ").is(200);
        assertThat(newest(item).string("line.words")).isEqualTo("Two lines, <b>\"tidied\"</b>");
    }

    @Test
    void aLineThatNamesWhatSalesMayNotKnowIsNotSaid() {
        UUID hidden = story.item("Project Falcon");
        patch(hidden, Map.of("showToSales", false));
        UUID item = asked("Premium", "PLANNED", next);
        patch(item, Map.of("followsId", hidden.toString()));
        write(item, "It comes after project falcon, so please don't count on it.")
                .is(200);

        Answer seen = service.get(Persona.SALES, "/sales-roadmap");
        assertThat(seen.at("youAsked.0.guidance.ownLine")).isNull();
        assertThat(seen.text().toLowerCase(Locale.ROOT)).doesNotContain("falcon");
    }

    private UUID asked(String name, String stage, UUID phase) {
        UUID item = story.itemIn(stage, name, phase);
        story.ask(item, UUID.randomUUID());
        return item;
    }

    private UUID expired(String name) {
        UUID item = asked(name, "PLANNED", current);
        write(item, LINE).is(200);
        story.move(item, "IN_DEVELOPMENT", null).is(200);
        return item;
    }

    private void assertOver(UUID item, String cause) {
        Answer seen = newest(item);
        assertThat(seen.at("line.inForce")).isEqualTo(false);
        assertThat(seen.string("line.endedBecause")).isEqualTo(cause);
        assertThat(seen.string("line.words")).isEqualTo(LINE);
        assertThat(seen.at("line.endedAt")).isNotNull();
        assertThat(guidance(item).get("ownLine")).isNull();
        assertThat(factOf(item).get("ownLine")).isNull();
    }

    private Answer write(UUID item, String words) {
        return write(item, words, List.of());
    }

    private Answer write(UUID item, String words, List<String> confirmed) {
        Map<String, Object> body = new HashMap<>(Map.of("words", words));
        body.put("confirmed", confirmed);
        return service.put(Persona.PM, path(item), newest(item).etag(), body);
    }

    private Answer newest(UUID item) {
        return service.get(Persona.PM, path(item)).is(200);
    }

    private void patch(UUID item, Map<String, ?> fields) {
        service.patch(Persona.PM, "/items/" + item, story.etag(item), fields).is(200);
    }

    private void complete(UUID phase, Map<String, ?> body) {
        service.put(Persona.PM, "/phases/" + phase + "/completion", body).is(200);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> guidance(UUID item) {
        return (Map<String, Object>)
                service.get(Persona.PM, "/items/" + item).is(200).at("guidance");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> factOf(UUID item) {
        List<Map<String, Object>> told = story.facts().stream()
                .filter(fact -> fact.get("subject").equals("item/" + item))
                .map(fact -> (Map<String, Object>) fact.get("data"))
                .toList();
        return (Map<String, Object>) told.get(told.size() - 1).get("guidance");
    }

    private static String path(UUID item) {
        return "/items/" + item + "/own-line";
    }
}
