package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what a customer is known besides its name. */
@DatabaseTest
class DetailsOfCustomersTest {

    private static RunningService service;
    private static int customers;

    private final String name = "Harbour Hotels " + ++customers;
    private final String domain = "hh-group%d.example".formatted(customers);
    private final String crmId = "CRM-" + customers;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whoMakesACustomerSaysByWhatItIsKnown() {
        String id = customer(Persona.SALES, name, "https://www." + domain.toUpperCase(Locale.ROOT) + "/imprint", crmId);
        Reply page = page(Persona.SALES, id);
        assertThat(page.text("domain")).isEqualTo(domain);
        assertThat(page.text("crmId")).isEqualTo(crmId);
        assertThat(page.at("mayChange")).isEqualTo(true);

        Reply stranger = page(Persona.SALES2, id);
        assertThat(stranger.text("domain")).as("as open as the name").isEqualTo(domain);
        assertThat(stranger.raw()).as("who doesn't ask for it").doesNotContain(crmId);
        assertThat(stranger.at("mayChange")).isEqualTo(false);
        assertThat(page(Persona.PM, id).text("crmId")).isEqualTo(crmId);
    }

    @Test
    void itIsFoundByTheBeginningOfItsDomainAndOfferedToWhoTypesIt() {
        String id = customer(Persona.SALES, name, domain, null);
        for (String typed : List.of(domain, domain.substring(0, 10), "group" + customers, "anna@" + domain)) {
            assertThat(found("/customers?q=" + typed, "customers")).as(typed).contains(id);
        }
        for (String typed :
                List.of(domain, "www." + domain, domain.replace(".example", ".com"), "hh-group" + customers)) {
            assertThat(found("/customers/likely?name=" + typed, "likely"))
                    .as(typed)
                    .contains(id);
        }
        assertThat(found("/customers?q=example", "customers"))
                .as("how all domains end")
                .doesNotContain(id);
        service.patch(
                Persona.SALES, "/customers/" + id, page(Persona.SALES, id).etag(), "{\"domain\":\"sea.example\"}");
        assertThat(found("/customers?q=" + domain.substring(0, 10), "customers"))
                .doesNotContain(id);
        assertThat(found("/customers?q=sea.ex", "customers")).contains(id);
    }

    @Test
    void whatIsThereIsAddedToAndNeverPassedOver() {
        customer(Persona.SALES, name, null, null);
        String id = customer(Persona.SALES, name, domain, null);
        assertThat(customer(Persona.SALES2, name, domain, crmId)).isEqualTo(id);
        assertThat(page(Persona.LEAD, id).text("crmId")).isEqualTo(crmId);
        Reply other = submitted(Persona.SALES, name, "other.example", "other");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.each("errors", "field")).containsExactly("customer.domain", "customer.crmId");
    }

    @Test
    void aTakenCrmIdSaysWhatToDoAndWhoseItIsOnlyToThoseWhoMayKnow() {
        customer(Persona.SALES2, name, null, crmId);
        Reply stranger = submitted(Persona.SALES, name + " GmbH", null, crmId);
        assertThat(stranger.each("errors", "field")).containsExactly("customer.crmId");
        assertThat(stranger.raw())
                .contains("Another customer has this CRM id.", "ask your lead")
                .doesNotContain(name);
        assertThat(found("/customers?q=" + name.replace(" ", "%20") + "%20GmbH", "customers"))
                .as("nothing was made")
                .isEmpty();
        for (Persona who : List.of(Persona.SALES2, Persona.LEAD, Persona.PM)) {
            assertThat(submitted(who, name + " GmbH", null, crmId).raw()).contains(name + " has this CRM id.");
        }
        String mine = customer(Persona.SALES, name + " AG", null, null);
        assertThat(change(Persona.SALES, mine, crmId).raw()).contains("Another customer has this CRM id.");
        assertThat(change(Persona.LEAD, mine, crmId).raw()).contains(name + " has this CRM id.");
    }

    @Test
    void ofTwoWhoGiveACrmIdAtOnceOneGetsIt() {
        List<Integer> statuses = AtOnce.times(
                4,
                turn -> submitted(Persona.SALES, name + " of " + turn, null, crmId)
                        .status());
        assertThat(statuses).containsExactlyInAnyOrder(201, 400, 400, 400);
    }

    @Test
    void aChangeNeedsTheVersionThatOneHasSeen() {
        String id = customer(Persona.SALES, name, domain, null);
        String seen = page(Persona.SALES, id).etag();
        assertThat(service.patch(Persona.SALES, "/customers/" + id, seen, "{\"crmId\":\"%s\"}".formatted(crmId))
                        .text("domain"))
                .as("what is left out stays")
                .isEqualTo(domain);
        Reply late = service.patch(Persona.SALES, "/customers/" + id, seen, "{\"domain\":\"\"}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("current.crmId")).isEqualTo(crmId);
        Reply cleared = service.patch(
                Persona.SALES, "/customers/" + id, page(Persona.SALES, id).etag(), "{\"domain\":\"\",\"crmId\":\"\"}");
        assertThat(cleared.raw()).doesNotContain(domain, crmId);
        assertThat(service.call(
                                "PATCH",
                                "/customers/" + id,
                                Persona.SALES.token(
                                        "request-service", service.clock().instant()),
                                "{}")
                        .status())
                .isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource({"SALES, 200", "SALES2, 403", "LEAD, 200", "PM, 403"})
    void whoAsksForItOrLeadsChangesIt(Persona who, int status) {
        String id = customer(Persona.SALES, name, null, null);
        assertThat(change(who, id, crmId).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "no spaces.example", "-a.example", "a..example", "@", "a.example-"})
    void aDomainThatIsNoneIsRefused(String domain) {
        assertThat(submitted(Persona.SALES, name, domain, null).each("errors", "field"))
                .containsExactly("customer.domain");
    }

    @Test
    void aMergeLosesNothingAndItsUndoGivesBack() {
        String one = customer(Persona.SALES, name, domain, crmId);
        String two = customer(Persona.SALES, name + " Holding", null, "holding " + crmId);
        UUID merge = UUID.randomUUID();
        service.put(Persona.LEAD, "/customers/%s/merges/%s".formatted(one, merge), "{\"into\":\"%s\"}".formatted(two));

        Reply merged = page(Persona.SALES, one);
        assertThat(merged.text("crmId")).isEqualTo("holding " + crmId);
        assertThat(merged.each("alsoKnownAs", "crmId")).containsExactly(crmId);
        assertThat(merged.each("alsoKnownAs", "domain")).containsExactly(domain);
        assertThat(page(Persona.SALES2, one).raw()).doesNotContain(crmId);
        assertThat(found("/customers?q=" + domain, "customers")).containsExactly(two);
        assertThat(change(Persona.LEAD, one, "x").problem()).isEqualTo("merged-already");
        assertThat(change(Persona.LEAD, two, crmId).raw()).contains("it needn't be given again");

        service.put(Persona.LEAD, "/customers/%s/merges/%s/undos/%s".formatted(one, merge, UUID.randomUUID()), "{}");
        assertThat(page(Persona.SALES, one).text("crmId")).isEqualTo(crmId);
        assertThat(page(Persona.SALES, two).text("crmId")).isEqualTo("holding " + crmId);
        assertThat(found("/customers?q=" + domain, "customers")).containsExactly(one);
    }

    private static String customer(Persona who, String name, String domain, String crmId) {
        Reply submitted = submitted(who, name, domain, crmId);
        assertThat(submitted.status()).as(submitted.raw()).isEqualTo(201);
        return submitted.text("customer.id");
    }

    private static Reply submitted(Persona who, String name, String domain, String crmId) {
        return service.put(
                who,
                "/requests/" + UUID.randomUUID(),
                "{\"customer\":{\"name\":\"%s\"%s%s},\"problem\":\"They wait.\"}"
                        .formatted(
                                name,
                                domain == null ? "" : ",\"domain\":\"%s\"".formatted(domain),
                                crmId == null ? "" : ",\"crmId\":\"%s\"".formatted(crmId)));
    }

    private static Reply change(Persona who, String customer, String crmId) {
        return service.patch(
                who, "/customers/" + customer, page(who, customer).etag(), "{\"crmId\":\"%s\"}".formatted(crmId));
    }

    private static Reply page(Persona who, String customer) {
        return service.get(who, "/customers/" + customer);
    }

    private static List<Object> found(String address, String part) {
        return service.get(Persona.SALES2, address).each(part, "id");
    }
}
