package com.targetroadmap.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Product works through its inbox with nothing but keys. */
@Alone
class TriageIT extends InTheBrowser {

    private final List<UUID> asks = new ArrayList<>();
    private Visitor visitor;

    @Test
    void tenRequestsAreDecidedFromTheKeyboardAloneAndOneOfThemTwice() throws IOException {
        Page pm = browser.signedIn(Persona.PM);
        for (int ask = 1; ask <= 10; ask++) {
            asks.add(taken(ask));
        }
        pm.navigate("/triage?of=mine");

        pm.keyboard().press("n");
        isAt(pm, 1);
        decide(pm, "q", "How many guests a week?");
        isAt(pm, 2);
        decide(pm, "a", "print the list from the arrivals page");
        isAt(pm, 3);
        decide(pm, "d", "it serves too few");
        isAt(pm, 4);
        assertThat(pm.getByRole(AriaRole.STATUS).first()).containsText("Not planned: say no");
        pm.keyboard().press("z");
        isAt(pm, 3);
        assertThat(pm.getByText("Undone.")).isVisible();
        assertThat(pm.locator(".card-status").first()).containsText("Waiting for product");
        decide(pm, "d", "few hotels need it");
        isAt(pm, 4);
        decide(pm, "n", "");
        isAt(pm, 5);
        UUID made = madeBy(asks.get(3));
        pm.keyboard().press("z");
        isAt(pm, 4);
        assertThat(pm.getByText("The item that it had made is off the roadmap again."))
                .isVisible();
        await().until(() -> new Desk(system).item(made).status() == 404);
        decide(pm, "n", "");
        isAt(pm, 5);
        acceptIntoWhatIsFound(pm, "premium");
        isAt(pm, 6);
        pm.keyboard().press("p");
        pm.keyboard().press("ArrowDown");
        pm.keyboard().press("Control+Enter");
        isAt(pm, 7);
        pm.keyboard().press("u");
        pm.keyboard().press("Space");
        pm.keyboard().press("Control+Enter");
        isAt(pm, 8);
        pm.keyboard().press("s");
        isAt(pm, 9);
        decide(pm, "a", "ask the help desk");
        isAt(pm, 10);
        decide(pm, "a", "it is in the handbook");
        isAt(pm, 8);
        decide(pm, "d", "we have another way");
        assertThat(pm.getByText("You have taken none that waits.")).isVisible();

        assertThat(decisions())
                .containsExactly(
                        "QUESTION",
                        "ANSWERED",
                        "DECLINED",
                        "ACCEPTED",
                        "ACCEPTED",
                        "PARKED",
                        "DUPLICATE",
                        "DECLINED",
                        "ANSWERED",
                        "ANSWERED");
        pm.context().close();
    }

    @Test
    void whoSwitchesSingleKeysOffOpensNothingByChanceAndANoteLeavesAHalfTypedDecision() throws IOException {
        Page pm = browser.signedIn(Persona.PM);
        UUID ask = taken(11);
        pm.navigate("/triage/" + ask);
        pm.keyboard().press("d");
        pm.keyboard().type("half a reason");
        pm.getByLabel("New note").fill("Ask Jo.");
        pm.getByText("Keep the note").click();
        assertThat(pm.locator("#notes")).containsText("Ask Jo.");
        assertThat(pm.getByLabel("We looked at this")).hasValue("half a reason");

        pm.getByText("Switch single keys off").click();
        pm.navigate("/triage/" + ask);
        pm.keyboard().press("d");
        assertThat(pm.getByLabel("We looked at this")).not().isVisible();
        pm.getByText("Switch single keys on").click();
        pm.keyboard().press("d");
        assertThat(pm.getByLabel("We looked at this")).isFocused();
        pm.context().close();
    }

    /** Submitted by sales, and taken by product without a browser. */
    private UUID taken(int number) throws IOException {
        UUID ask = UUID.randomUUID();
        new Desk(system).submit(ask, "Keyboard Inns", title(number) + ".");
        visitor().post(system.gateway(), "/triage/" + ask + "/assignee", Map.of("to", "me", "seen", ""));
        return ask;
    }

    /** The item that this one was accepted as, as soon as the roadmap has it. */
    private UUID madeBy(UUID ask) throws IOException {
        UUID item = UUID.fromString(
                new Desk(system).request(ask).body().get("item").get("id").asText());
        await().until(() -> new Desk(system).item(item).status() == 200);
        return item;
    }

    private Visitor visitor() throws IOException {
        if (visitor == null) {
            visitor = new Visitor().signIn(system.gateway(), Persona.PM);
        }
        return visitor;
    }

    private List<String> decisions() throws IOException {
        List<String> decisions = new ArrayList<>();
        for (UUID ask : asks) {
            decisions.add(new Desk(system).request(ask).body().get("decision").asText());
        }
        return decisions;
    }

    private static String title(int number) {
        return "Keyboard ask no " + number;
    }

    private static void isAt(Page pm, int number) {
        assertThat(pm.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title(number));
    }

    /** Opens the form by its key, and sends it from the text. */
    private static void decide(Page pm, String key, String text) {
        pm.keyboard().press(key);
        pm.keyboard().type(text);
        pm.keyboard().press("Control+Enter");
    }

    private static void acceptIntoWhatIsFound(Page pm, String words) {
        pm.keyboard().press("e");
        pm.keyboard().type(words);
        assertThat(pm.locator("#picks .pick")).hasCount(1);
        pm.keyboard().press("Enter");
        pm.keyboard().press("Enter");
    }
}
