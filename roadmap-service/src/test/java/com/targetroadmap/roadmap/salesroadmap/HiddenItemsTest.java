package com.targetroadmap.roadmap.salesroadmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An item that sales may not see and one that doesn't exist answer alike: in every byte, in time and in what is kept. */
@DatabaseTest
class HiddenItemsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Of the same length and form, and near no other word. */
    private static final String HIDDEN = "quorvex zandulin";

    private static final String MISSING = "quirvox zendalun";
    private static final int TIMES = 150;

    @Test
    void alikeInEveryByteAndInTime() throws Exception {
        try (Service service = Service.start()) {
            Story story = new Story(service);
            seenItems(story);
            List<String> before = answers(service);

            UUID current = story.currentPhase(1);
            for (String stage : List.of("FUTURE", "DISCOVERY", "PLANNED", "IN_DEVELOPMENT", "RELEASED", "DROPPED")) {
                hide(service, story, story.itemIn(stage, HIDDEN, current));
            }
            assertThat(answers(service)).isEqualTo(before);
            assertThat(Set.copyOf(before))
                    .as("hidden and missing, in all forms")
                    .hasSize(1);

            long[] hidden = new long[TIMES];
            long[] missing = new long[TIMES];
            for (int i = 0; i < TIMES; i++) {
                hidden[i] = timeOf(service, HIDDEN);
                missing[i] = timeOf(service, MISSING);
            }
            assertThat((double) median(hidden)).isBetween(median(missing) / 1.5, median(missing) * 1.5);
        }
    }

    @Test
    void whatIsHiddenAgainLeavesNoWordBehind() {
        try (Service service = Service.start()) {
            Story story = new Story(service);
            seenItems(story);
            Sql sql = new Sql(service);
            List<String> words = sql.rows("select key_text, word from known_key order by key_text, word");

            UUID item = story.item(HIDDEN, Map.of("otherWords", List.of("grelbinate")));
            story.ask(item, UUID.randomUUID());
            assertThat(sql.rows("select word from known_key where word = 'grelbinate'"))
                    .isNotEmpty();
            hide(service, story, item);

            assertThat(sql.rows("select key_text, word from known_key order by key_text, word"))
                    .isEqualTo(words);
        }
    }

    private static void seenItems(Story story) {
        for (String name : List.of("SAP connector", "Premium SAP connector", "Room key", "Waiting list")) {
            story.ask(story.item(name), UUID.randomUUID());
        }
    }

    private static void hide(Service service, Story story, UUID item) {
        Map<String, ?> hidden = Map.of("showToSales", false, "otherWords", List.of(HIDDEN, "grelbinate"));
        service.patch(Persona.PM, "/items/" + item, story.etag(item), hidden).is(200);
        story.ask(item, UUID.randomUUID());
    }

    /** Status, headers and body. */
    private static List<String> answers(Service service) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (String question :
                List.of(HIDDEN, MISSING, "quorvex", "grelbinate", "zandulins quorvexs", "no such thing")) {
            HttpResponse<String> answer = ask(service, question);
            Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
            headers.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase("x-request-id"));
            all.add(answer.statusCode() + " " + headers + " " + answer.body());
        }
        return all;
    }

    private static long timeOf(Service service, String question) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        ask(service, question);
        return System.nanoTime() - begin;
    }

    private static HttpResponse<String> ask(Service service, String question) throws IOException, InterruptedException {
        URI address = URI.create(
                service.bean(EmbeddedServer.class).getURI() + "/guidance?q=" + URLEncoder.encode(question, UTF_8));
        return HTTP.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + Persona.SALES.token(TestKeys.ROADMAP_SERVICE))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
