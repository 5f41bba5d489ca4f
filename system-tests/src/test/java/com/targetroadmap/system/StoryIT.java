package com.targetroadmap.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.targetroadmap.system.Pages.acceptAsNewItem;
import static com.targetroadmap.system.Pages.ask;
import static com.targetroadmap.system.Pages.card;
import static com.targetroadmap.system.Pages.checkWhetherSellable;
import static com.targetroadmap.system.Pages.move;
import static com.targetroadmap.system.Pages.press;
import static com.targetroadmap.system.Pages.release;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main job from end to end: a customer's ask, and an answer that can be trusted at each step. */
@Alone
class StoryIT extends InTheBrowser {

    private static final double ONE_SECOND = 1_000;
    private static final String ASK = "The night auditor copies the arrivals onto the fire list by hand";
    private static final String ITEM = "Fire list of arrivals";
    private static final String RESERVATION = "BOOK-3 soft holds with TTL";

    @Test
    void salesAsksProductDecidesAndEveryLabelShowsWithinASecondWithoutAReload() {
        Page sales = browser.signedIn(Persona.SALES);
        Page pm = browser.signedIn(Persona.PM);

        ask(sales, "Seaside Inns", ASK + ".");
        assertThat(sales.getByText("Sent to product as REQ-")).isVisible();
        sales.navigate("/");
        labelOf(sales, ASK, "Waiting for product");

        card(sales, ASK).getByText("Copy and mark as told").click();
        assertThat(card(sales, ASK)).containsText("Told just now");

        acceptAsNewItem(pm, ASK, ITEM);
        labelOf(sales, ASK, "Being explored: may not come");
        assertThat(needsYou(sales))
                .containsText(
                        "I told you that I'd bring you an answer. Here it is: Our product team is looking into this");
        partOfTheSalesRoadmap("You asked", ITEM);

        move(pm, ITEM, "Planned: Roll out");
        labelOf(sales, ASK, "Not started: don't sell");
        partOfTheSalesRoadmap("You asked", ITEM);

        move(pm, ITEM, "In development");
        labelOf(sales, ASK, "Being built: no date");
        partOfTheSalesRoadmap("Being built, no dates", ITEM);

        release(pm, ITEM, "in every plan");
        labelOf(sales, ASK, "Available: sell it");
        assertThat(card(sales, ASK)).containsText("Yes, you can have that today in every plan. Shall I show you?");
        partOfTheSalesRoadmap("Available", ITEM);
    }

    @Test
    void salesIsAskedToTellThatAnAnswerGotWeakerAndCopiesTheWords() {
        Page sales = browser.signedIn(Persona.SALES);
        sales.navigate("/");
        assertThat(needsYou(sales))
                .containsText("I told you that our product team was looking into it. That has changed: good loyalty"
                        + " providers exist and connect to us already. I wanted you to hear it from me.");
        needsYou(sales)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy and mark as told"))
                .first()
                .click();
        assertThat(sales.getByText("Kept: that customer was told.")).isVisible();
        assertThat(sales.getByText("good loyalty providers exist and connect to us already. I wanted"))
                .hasCount(0);
        sales.context().close();
    }

    @Test
    void canISellThisSaysNoAndWhyAndWhatToSayInstead() {
        Page sales = browser.signedIn(Persona.SALES);

        checkWhetherSellable(sales, "premium sap");
        Locator premium = card(sales, "Premium SAP connector").first();
        assertThat(premium).containsText("Later: don't sell");
        assertThat(premium)
                .containsText("Phase 3, we are in phase 2. The SAP connector (basic) comes first and is not out yet.");
        assertThat(premium)
                .containsText("We are building the SAP connector (basic) first, and I can't give a date for it."
                        + " The Premium SAP connector is meant to follow; nobody has started, so please don't count"
                        + " on it.");

        addToWhatIsKnown(sales, premium, "Quarry Lodges");

        checkWhetherSellable(sales, "self-driving lawn mower");
        assertThat(sales.getByRole(AriaRole.MAIN))
                .containsText("Nothing you may offer under that name. Please don't promise it.");
    }

    private static void addToWhatIsKnown(Page sales, Locator premium, String customer) {
        premium.getByText("My customer needs this").click();
        sales.getByLabel("Customer").fill(customer);
        press(sales, "Add my customer to Premium SAP connector");
        assertThat(sales.getByText(customer + " is added: REQ-")).isVisible();
        assertThat(sales.locator("#now")).containsText("Later: don't sell");
    }

    @Test
    void whatWasTypedSurvivesADeadServerAndAClosedTabUntilItIsSent() {
        Page typing = browser.signedIn(Persona.SALES);
        typing.navigate("/requests/new");
        typing.getByLabel("Customer").fill("Pier Cabins");
        problem(typing).fill("They learn of a late ferry when the guests call.");
        typing.context().setOffline(true);
        press(typing, "Send to product");
        assertThat(typing.locator("#unsent")).isVisible();
        typing.context().setOffline(false);
        typing.close();

        Page again = typing.context().newPage();
        again.navigate("/requests/new");
        assertThat(again.getByLabel("Customer")).hasValue("Pier Cabins");
        assertThat(problem(again)).hasValue("They learn of a late ferry when the guests call.");
        press(again, "Send to product");
        assertThat(again.getByText("Sent to product as REQ-")).isVisible();
        again.navigate("/requests/new");
        assertThat(problem(again)).hasValue("");
    }

    private static Locator problem(Page page) {
        return page.getByLabel("What are they trying to do");
    }

    @Test
    void aCardGetsAnotherPlaceInItsColumnByMouseAndKeepsIt() {
        Page pm = browser.signedIn(Persona.PM);
        pm.setViewportSize(1280, 1400); // so that a whole column can be seen
        List<String> before = new BoardByHand(pm, "").titlesIn("DISCOVERY");
        String first = before.get(0);
        String second = before.get(1);

        new BoardByHand(pm, second).dragBeside(first, true);
        assertEquals(
                List.of(second, first),
                new BoardByHand(pm, first).titlesIn("DISCOVERY").subList(0, 2));

        new BoardByHand(pm, second).dragBeside(first, false);
        assertEquals(before, new BoardByHand(pm, first).titlesIn("DISCOVERY"));
        pm.context().close();
    }

    @Test
    void aCardMovesByMouseAndByKeyboardAndCancelPutsItBack() {
        Page pm = browser.signedIn(Persona.PM);
        BoardByHand board = new BoardByHand(pm, RESERVATION);

        board.drag("IN_DEVELOPMENT");
        assertThat(board.dialog()).containsText("Not started: don't sell");
        assertThat(board.dialog()).containsText("Being built: no date");
        assertThat(board.dialog()).containsText("Who will have to be told");
        pm.getByText("Cancel").click();
        assertThat(board.dialog()).hasCount(0);
        assertThat(board.cardIn("PLANNED")).hasCount(1);

        board.drag("IN_DEVELOPMENT");
        press(pm, "Move to In development");
        assertThat(board.cardIn("IN_DEVELOPMENT")).hasCount(1);
        assertThat(board.title()).isFocused();

        board.openByKeyboard("Discovery");
        assertThat(board.dialog()).containsText("Gets weaker");
        pm.keyboard().press("Escape");
        assertThat(board.link("Discovery")).isFocused();
        board.link("Discovery").press("Enter");
        board.typeReasonsAndConfirm("We know too little", "we want to learn more first");
        assertThat(board.cardIn("DISCOVERY")).hasCount(1);
        assertThat(board.title()).isFocused();
        pm.context().close();
    }

    @Test
    void everythingWorksWithoutScript() {
        Page sales = browser.signedInWithoutScript(Persona.SALES);
        Page pm = browser.signedInWithoutScript(Persona.PM);
        String ask = "The gardener needs to know which terraces are taken";

        ask(sales, "Garden Palace", ask + ".");
        acceptAsNewItem(pm, ask, "Terraces for the gardener");
        sales.navigate("/");
        labelOf(sales, ask, "Being explored: may not come");
        move(pm, "Terraces for the gardener", "Planned: Grow");
        sales.navigate("/");
        labelOf(sales, ask, "Later: don't sell");
    }

    private static void labelOf(Page sales, String ask, String label) {
        assertThat(card(sales, ask)).containsText(label, new ContainsTextOptions().setTimeout(ONE_SECOND));
    }

    private static Locator needsYou(Page sales) {
        return sales.locator("#needs-you");
    }

    private void partOfTheSalesRoadmap(String part, String item) {
        Page roadmap = browser.signedIn(Persona.SALES);
        roadmap.navigate("/sales-roadmap");
        Locator section = roadmap.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(part).setExact(true));
        assertThat(section).containsText(item);
        assertThat(card(roadmap, item)).hasCount(1);
        roadmap.context().close();
    }
}
