package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is new since somebody last looked, and what is found by words. */
@DatabaseTest
class ChangedTest {

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
    void whatProductAnsweredSinceTheLastLookIsNew() {
        String old = declined(Persona.SALES, "Harbour Hotels");
        assertThat(service.get(Persona.SALES, "/requests").at("lookedAt")).isNull();
        assertThat(changed(Persona.SALES))
                .as("who never looked has no yesterday")
                .isEmpty();

        look(service.clock().instant());
        service.clock().moveTo(service.clock().instant().plusSeconds(5));
        service.submitted(Persona.SALES, "Harbour Hotels", "One's own doing is no news.");
        String fresh = declined(Persona.SALES, "Harbour Hotels");
        declined(Persona.SALES2, "Harbour Hotels");

        assertThat(changed(Persona.SALES)).containsExactly(fresh).doesNotContain(old);
        assertThat(service.get(Persona.SALES, "/requests").at("changed")).isEqualTo(1);
        look(service.clock().instant().plusSeconds(60));
        assertThat(changed(Persona.SALES)).isEmpty();
        look(Instant.EPOCH);
        assertThat(changed(Persona.SALES)).as("an old page takes nothing back").isEmpty();
    }

    @Test
    void pagesPutTogetherAreAllThatIsNew() {
        look(service.clock().instant());
        service.clock().moveTo(service.clock().instant().plusSeconds(5));
        List<Object> news = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            service.submitted(Persona.SALES, "Harbour Hotels", "Not new.");
            news.add(0, declined(Persona.SALES, "Harbour Hotels"));
            service.clock().moveTo(service.clock().instant().plusSeconds(1));
        }
        List<Object> pages = new ArrayList<>();
        Object next = "";
        while (next != null) {
            Reply page = service.get(Persona.SALES, "/requests?changed=true&limit=2&next=" + next);
            pages.addAll(page.each("requests", "id"));
            next = page.at("next");
        }
        assertThat(pages).isEqualTo(news);
        look(service.clock().instant().plusSeconds(60));
    }

    @Test
    void aRequestIsFoundByItsReferenceAndByItsCustomersName() {
        Reply one = service.submitted(Persona.SALES, "Old Mill Inns", "They wait.");
        String other =
                service.submitted(Persona.SALES2, "Old Mill Inns", "They call.").text("id");

        assertThat(found(Persona.SALES, one.text("reference").toLowerCase(Locale.ROOT)))
                .containsExactly(one.text("id"));
        assertThat(found(Persona.SALES, one.text("reference").substring(4))).contains(one.text("id"));
        assertThat(found(Persona.SALES, "mill")).containsExactly(one.text("id"));
        assertThat(found(Persona.LEAD, "old+mi")).containsExactlyInAnyOrder(one.text("id"), other);
        assertThat(found(Persona.SALES2, one.text("reference"))).isEmpty();
        assertThat(found(Persona.SALES, "nobody")).isEmpty();
    }

    private static String declined(Persona who, String customer) {
        String id = service.submitted(who, customer, "They wait.").text("id");
        service.decided(Persona.PM, id, "{\"kind\":\"DECLINED\",\"customerReason\":\"few need it\"}");
        return id;
    }

    private static void look(Instant at) {
        String token = Persona.SALES.token("request-service", service.clock().instant());
        Reply looked = service.call("POST", "/looks", token, "{\"at\":\"%s\"}".formatted(at));
        assertThat(looked.status()).as(looked.raw()).isEqualTo(200);
    }

    private static List<Object> changed(Persona who) {
        return service.get(who, "/requests?changed=true").each("requests", "id");
    }

    private static List<Object> found(Persona who, String words) {
        return service.get(who, "/requests?q=" + words).each("requests", "id");
    }
}
