package com.targetroadmap.requests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ByMailTest {

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
    void whoGetsMailThereIsFoundHoweverTheAddressIsTyped() {
        call(new Caller("company", "ann", "Ann", Set.of(Roles.SALES), "Ann@Company.example"));

        Reply found = byMail("ann@COMPANY.example");

        assertThat(found.text("issuer") + " " + found.text("subject") + " " + found.text("name"))
                .isEqualTo("company ann Ann");
        assertThat(found.list("roles")).isEqualTo(List.of("SALES"));
        assertThat(found.raw()).doesNotContain("@");
    }

    @Test
    void rightsAndAddressAreThoseOfTheLastCall() {
        call(new Caller("company", "ben", "Ben", Set.of(Roles.SALES), "ben@company.example"));
        call(new Caller("company", "ben", "Ben", Set.of(Roles.SALES_LEAD, Roles.SALES), "benjamin@company.example"));

        assertThat(byMail("ben@company.example").status()).isEqualTo(404);
        assertThat(byMail("benjamin@company.example").list("roles")).isEqualTo(List.of("SALES", "SALES_LEAD"));
    }

    @Test
    void aTokenWithoutAnAddressTakesNoneAway() {
        call(new Caller("company", "cleo", "Cleo", Set.of(Roles.SALES), "cleo@company.example"));
        call(new Caller("company", "cleo", "Cleo", Set.of(Roles.PM), null));

        assertThat(byMail("cleo@company.example").list("roles")).isEqualTo(List.of("PM"));
    }

    @Test
    void anAddressOfSeveralIsNobodys() {
        call(new Caller("company", "dan", "Dan", Set.of(Roles.SALES), "office@company.example"));
        call(new Caller("company", "dora", "Dora", Set.of(Roles.PM), "Office@company.example"));

        assertThat(byMail("office@company.example").problem()).isEqualTo("not-found");
        assertThat(byMail("nobody@company.example").problem()).isEqualTo("not-found");
    }

    @Test
    void aLetterThatOnlyLooksTheSameWhenItIsWrittenSmallIsAnotherOne() {
        call(new Caller("company", "kate", "Kate", Set.of(Roles.SALES), "kate@company.example"));

        assertThat(byMail("%E2%84%AAate@company.example").problem()).isEqualTo("not-found");
    }

    private static void call(Caller caller) {
        String token =
                TestTokens.forPerson(caller, "request-service", service.clock().instant());
        assertThat(service.call("GET", "/people", token, "").status()).isEqualTo(200);
    }

    private static Reply byMail(String mail) {
        return service.getAsGateway("/people/by-mail?mail=" + mail);
    }
}
