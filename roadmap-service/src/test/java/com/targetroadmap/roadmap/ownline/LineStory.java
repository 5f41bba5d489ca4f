package com.targetroadmap.roadmap.ownline;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A product of its own in a service that others use too, and a product manager who writes lines. */
final class LineStory {

    static final String LINE = "We want this as much as you do. May I show you the export?";

    final Service service;
    final Story story;
    final UUID current;
    final UUID next;
    private final String begin;

    LineStory(Service service) {
        this.service = service;
        story = new Story(service);
        current = story.currentPhase(1);
        next = story.phase(2);
        begin = service.asService("GET", "/feed/newest").is(200).string("lastEventId");
    }

    static String path(UUID item) {
        return "/items/" + item + "/own-line";
    }

    /** An item that somebody asks for. */
    UUID asked(String name, String stage, UUID phase) {
        UUID item = story.itemIn(stage, name, phase);
        story.ask(item, UUID.randomUUID());
        return item;
    }

    /** The same, with a line in force. */
    UUID lined(String name, String stage, UUID phase) {
        UUID item = asked(name, stage, phase);
        write(item, LINE).is(200);
        return item;
    }

    Answer write(UUID item, String words) {
        return write(item, words, List.of());
    }

    Answer write(UUID item, String words, List<String> confirmed) {
        return writeAbout(item, newest(item).etag(), Map.of("words", words, "confirmed", confirmed));
    }

    /** @param seen the version that its writer has seen */
    Answer writeAbout(UUID item, String seen, Map<String, ?> body) {
        return service.put(Persona.PM, path(item), seen, body);
    }

    Answer takeBack(UUID item) {
        return service.delete(Persona.PM, path(item), newest(item).etag());
    }

    Answer newest(UUID item) {
        return service.get(Persona.PM, path(item)).is(200);
    }

    void patch(UUID item, Map<String, ?> fields) {
        service.patch(Persona.PM, "/items/" + item, story.etag(item), fields).is(200);
    }

    void complete(UUID phase, Map<String, ?> body) {
        service.put(Persona.PM, "/phases/" + phase + "/completion", body).is(200);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> guidance(UUID item) {
        return (Map<String, Object>)
                service.get(Persona.PM, "/items/" + item).is(200).at("guidance");
    }

    /** What sales reads of it on the sales roadmap, among what was asked for. */
    @SuppressWarnings("unchecked")
    Map<String, Object> readBySales(UUID item) {
        return service.get(Persona.SALES, "/sales-roadmap").is(200).list("youAsked").stream()
                .filter(shown -> shown.get("id").equals(item.toString()))
                .map(shown -> (Map<String, Object>) shown.get("guidance"))
                .findFirst()
                .orElseThrow();
    }

    /** The guidance in the newest fact about it. */
    @SuppressWarnings("unchecked")
    Map<String, Object> factOf(UUID item) {
        List<Map<String, Object>> told =
                (List<Map<String, Object>>) service.asService("GET", "/feed?compact=true&lastEventId=" + begin)
                        .is(200)
                        .json();
        return told.stream()
                .filter(fact -> fact.get("subject").equals("item/" + item))
                .map(fact -> (Map<String, Map<String, Object>>) fact.get("data"))
                .map(data -> data.get("guidance"))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    void assertOver(UUID item, String cause) {
        Answer seen = newest(item);
        assertThat(seen.at("line.inForce")).isEqualTo(false);
        assertThat(seen.string("line.endedBecause")).isEqualTo(cause);
        assertThat(seen.string("line.words")).isEqualTo(LINE);
        assertThat(seen.at("line.endedAt")).isNotNull();
        assertThat(guidance(item).get("ownLine")).isNull();
        assertThat(factOf(item).get("ownLine")).isNull();
    }
}
