package com.targetroadmap.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class BoardTest {

    private Service service;

    @BeforeEach
    void start() {
        service = Service.start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void withoutAProductItIsEmpty() {
        Answer board = service.get(Persona.PM, "/board").is(200);

        assertThat(board.at("product")).isNull();
        assertThat(board.list("phases")).isEmpty();
        assertThat(board.list("items")).isEmpty();
    }

    @Test
    void itHasThePhasesInOrderAndEachItemWithItsLegalMoves() {
        Story story = new Story(service);
        UUID second = story.phase(2);
        UUID first = story.currentPhase(1);
        UUID basic = story.itemIn("IN_DEVELOPMENT", "Basic", first);
        UUID premium = story.item("Premium", Map.of("followsId", basic));
        story.move(premium, "DISCOVERY", null);
        story.move(premium, "PLANNED", second);
        story.ask(premium, UUID.randomUUID());

        Answer board = service.get(Persona.PM, "/board").is(200);

        assertThat(board.string("product.name")).isEqualTo("Stay");
        assertThat(board.list("phases")).extracting("number").containsExactly(1, 2);
        assertThat(board.list("phases")).extracting("state").containsExactly("CURRENT", "UPCOMING");
        assertThat(board.list("items")).extracting("nameForSales").containsExactly("Basic", "Premium");
        Map<String, Object> card = board.list("items").get(1);
        assertThat(card)
                .containsEntry("internalTitle", "Premium (internal)")
                .containsEntry("themeTitle", "Integrations")
                .containsEntry("stage", "PLANNED")
                .containsEntry("phaseId", second.toString())
                .containsEntry("version", 3)
                .containsEntry("followsName", "Basic (internal)")
                .containsEntry("demand", Map.of("customers", 1, "requests", 1));
        assertThat(board.string("items.1.guidance.key")).isEqualTo("later-follows-being-built");
        assertThat(board.at("items.1.legalMoves"))
                .isEqualTo(service.get(Persona.PM, "/items/" + premium).at("legalMoves"));
    }

    @Test
    void anotherProductHasABoardOfItsOwn() {
        new Story(service);
        Story other = new Story(service);
        other.item("Elsewhere");

        assertThat(service.get(Persona.PM, "/board").list("items")).isEmpty();
        assertThat(service.get(Persona.PM, "/board?productId=" + other.product).list("items"))
                .hasSize(1);
        service.get(Persona.PM, "/board?productId=" + UUID.randomUUID()).refuses(404, "not-found");
        service.get(Persona.PM, "/board?productId=7").complainsOf("productId");
    }

    @Test
    void aColumnHasItsFirstItemsWithWhatCameLastOnTopAndTheOthersInPages() {
        Story story = new Story(service);
        UUID current = story.currentPhase(1);
        List<String> made = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> story.item("Idea " + number).toString())
                .toList();
        UUID planned = story.itemIn("PLANNED", "Planned", current);
        List<String> latestFirst = new ArrayList<>(made);
        Collections.reverse(latestFirst);

        Answer board = service.get(Persona.PM, "/board").is(200);
        Answer first =
                service.get(Persona.PM, "/board/items?stage=FUTURE&limit=15").is(200);
        Answer rest = service.get(Persona.PM, "/board/items?stage=FUTURE&limit=15&next=" + first.string("next"))
                .is(200);

        assertThat(ids(board)).containsExactlyElementsOf(with(latestFirst.subList(0, 20), planned));
        assertThat(board.list("sizes"))
                .extracting("stage", "items")
                .containsExactly(tuple("FUTURE", 25), tuple("PLANNED", 1));
        assertThat(ids(first)).isEqualTo(latestFirst.subList(0, 15));
        assertThat(ids(rest)).isEqualTo(latestFirst.subList(15, 25));
        assertThat(rest.string("next")).isNull();
        assertThat(rest.at("size")).isEqualTo(25);
        assertThat(ids(service.get(Persona.PM, "/board/items?stage=PLANNED&phaseId=" + current)))
                .containsExactly(planned.toString());
    }

    @Test
    void whatIsNoStackOrNoPlaceInOneIsRefused() {
        new Story(service);

        service.get(Persona.PM, "/board/items").complainsOf("stage");
        service.get(Persona.PM, "/board/items?stage=PLANNED").complainsOf("phaseId");
        service.get(Persona.PM, "/board/items?stage=FUTURE&phaseId=" + UUID.randomUUID())
                .complainsOf("phaseId");
        service.get(Persona.PM, "/board/items?stage=FUTURE&limit=201").complainsOf("limit");
        service.get(Persona.PM, "/board/items?stage=FUTURE&next=x").complainsOf("next");
    }

    private static List<String> ids(Answer answer) {
        return answer.list("items").stream()
                .map(item -> item.get("id").toString())
                .toList();
    }

    private static List<String> with(List<String> ids, UUID last) {
        return Stream.concat(ids.stream(), Stream.of(last.toString())).toList();
    }
}
