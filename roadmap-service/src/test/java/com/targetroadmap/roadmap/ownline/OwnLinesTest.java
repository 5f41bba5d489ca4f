package com.targetroadmap.roadmap.ownline;

import static com.targetroadmap.roadmap.ownline.LineStory.LINE;
import static com.targetroadmap.roadmap.ownline.LineStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a line of product's own is said, what may stand in one, and where those that have expired are found. */
@DatabaseTest
class OwnLinesTest {

    private static Service service;

    private LineStory lines;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void begin() {
        lines = new LineStory(service);
    }

    @Test
    void theLineIsSaidInsteadOfTheStandardOneWhereverSalesReads() {
        UUID item = lines.lined("Zephyr", "PLANNED", lines.next);

        assertThat(lines.guidance(item)).containsEntry("ownLine", LINE).containsEntry("label", "LATER");
        assertThat(lines.guidance(item)).containsKey("ownLineUntil");
        assertThat(lines.readBySales(item)).containsEntry("ownLine", LINE);
        assertThat(service.get(Persona.SALES, "/guidance?q=zephyr").is(200).string("items.0.guidance.ownLine"))
                .isEqualTo(LINE);
        assertThat(lines.factOf(item)).containsEntry("ownLine", LINE).containsEntry("key", "later");
        assertThat(lines.factOf(item).get("ownLineUntil")).isNotNull();
    }

    @Test
    void salesReadsNoDayOnWhichItEnds() {
        UUID item = lines.lined("Premium", "PLANNED", lines.next);

        assertThat(lines.readBySales(item).get("ownLineUntil")).isNull();
    }

    @Test
    void aLineThatNamesWhatSalesMayNotKnowIsNotSaid() {
        UUID hidden = lines.story.item("Project Falcon");
        lines.patch(hidden, Map.of("showToSales", false));
        UUID item = lines.asked("Premium", "PLANNED", lines.next);
        lines.patch(item, Map.of("followsId", hidden.toString()));
        lines.write(item, "It comes after project falcon, so please don't count on it.")
                .is(200);

        assertThat(lines.readBySales(item).get("ownLine")).isNull();
        assertThat(service.get(Persona.SALES, "/sales-roadmap").text().toLowerCase(Locale.ROOT))
                .doesNotContain("falcon");
    }

    @Test
    void whoHasNotSeenWhatIsThereIsShownIt() {
        UUID item = lines.asked("Premium", "PLANNED", lines.next);
        String seen = lines.newest(item).etag();
        lines.writeAbout(item, null, Map.of("words", LINE)).is(428);
        lines.writeAbout(item, seen, Map.of("words", LINE)).is(200);

        Answer late = service.put(Persona.PM2, path(item), seen, Map.of("words", "Something else"));
        assertThat(late.refuses(412, "stale-version").string("current.line.words"))
                .isEqualTo(LINE);
        service.delete(Persona.PM2, path(item), seen).refuses(412, "stale-version");
        assertThat(lines.factOf(item)).containsEntry("ownLine", LINE);
    }

    @Test
    void whatIsWrittenForAStageIsNotSaidInAnother() {
        UUID item = lines.asked("Premium", "PLANNED", lines.current);
        String seen = lines.newest(item).etag();
        lines.story.move(item, "IN_DEVELOPMENT", null).is(200);

        lines.writeAbout(item, seen, Map.of("words", LINE)).refuses(412, "stale-version");
    }

    @Test
    void theSameOnceMoreIsTheSame() {
        UUID item = lines.asked("Premium", "PLANNED", lines.next);
        String seen = lines.newest(item).etag();
        Answer first = lines.writeAbout(item, seen, Map.of("words", LINE));
        Answer again = lines.writeAbout(item, seen, Map.of("words", LINE));

        assertThat(again.is(200).json()).isEqualTo(first.is(200).json());
    }

    @Test
    void datesAndQuartersAreRefusedAndNamedUntilTheItemIsReleased() {
        UUID item = lines.asked("Premium", "PLANNED", lines.current);

        Answer refused = lines.write(item, "You get it in Q3, im März at the latest.");
        assertThat(refused.complainsOf("words").string("errors.0.message")).contains("“Q3”", "“März”");
        assertThat(lines.newest(item).at("line")).isNull();

        lines.story.move(item, "IN_DEVELOPMENT", null).is(200);
        lines.story.move(item, "RELEASED", null).is(200);
        lines.write(item, "You have it since June 2026 and will love it.").is(200);
        lines.write(item, "It came with phase 1.").complainsOf("words");
    }

    @Test
    void wordsThatPromiseAreToBeConfirmedOneByOne() {
        UUID item = lines.asked("Premium", "PLANNED", lines.current);
        String words = "We will build it, guaranteed.";

        Answer asked = lines.write(item, words).refuses(409, "promise");
        assertThat(asked.at("found")).isEqualTo(List.of("will", "guaranteed"));
        assertThat(lines.newest(item).at("line")).isNull();

        lines.write(item, words, List.of("will")).refuses(409, "promise");
        lines.write(item, words, List.of("Will", "guaranteed")).is(200);
    }

    @Test
    void aLineIsOneShortLine() {
        UUID item = lines.asked("Premium", "PLANNED", lines.current);
        lines.write(item, " ").complainsOf("words");
        lines.write(item, "x".repeat(501)).complainsOf("words");
        lines.write(item, "a\u0000b").complainsOf("words");
        lines.writeAbout(item, lines.newest(item).etag(), Map.of()).complainsOf("words");
        lines.writeAbout(UUID.randomUUID(), "\"1\"", Map.of("words", LINE)).is(404);

        lines.write(item, "  Two \n lines,  <b>\"tidied\"</b> ").is(200);
        assertThat(lines.newest(item).string("line.words")).isEqualTo("Two lines, <b>\"tidied\"</b>");
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

        lines.write(items.get(0), LINE).is(200);
        lines.takeBack(items.get(1)).is(200);
        assertThat(service.get(Persona.PM, "/own-lines/expired").list("lines"))
                .extracting("title")
                .containsExactly("Three (internal)");
        assertThat(lines.newest(items.get(1)).string("line.endedBecause")).isEqualTo("STAGE");
    }

    private UUID expired(String name) {
        UUID item = lines.lined(name, "PLANNED", lines.current);
        lines.story.move(item, "IN_DEVELOPMENT", null).is(200);
        return item;
    }
}
