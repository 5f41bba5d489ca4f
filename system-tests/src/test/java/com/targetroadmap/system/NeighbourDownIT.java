package com.targetroadmap.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.targetroadmap.system.Pages.acceptAsNewItem;
import static com.targetroadmap.system.Pages.ask;
import static com.targetroadmap.system.Pages.card;
import static com.targetroadmap.system.Pages.fillInAsk;
import static com.targetroadmap.system.Pages.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** One service is dead: the rest of the page is there, and nothing is lost. */
class NeighbourDownIT extends InTheBrowser {

    @Test
    void withoutTheRoadmapSalesSubmitsAndProductDecidesAndTheItemFollowsLater() {
        Page sales = browser.signedIn(Persona.SALES);
        Page pm = browser.signedIn(Persona.PM);
        system.roadmapService().kill();
        try {
            ask(sales, "Harbour Hotels", "The concierge keeps taxi bookings on paper.");
            assertThat(sales.getByText("Sent to product as REQ-")).isVisible();
            acceptAsNewItem(pm, "The concierge keeps taxi bookings on paper", "Taxi bookings");
            sales.navigate("/");
            assertThat(card(sales, "The concierge keeps taxi bookings on paper"))
                    .containsText("Being explored: may not come");
            assertThat(sales.getByRole(AriaRole.MAIN)).containsText("check before you promise");
            assertThat(sales.getByRole(AriaRole.MAIN)).containsText("could not be loaded");
        } finally {
            system.roadmapService().start();
            system.roadmapService().awaitReady();
        }
        Page later = browser.signedIn(Persona.PM);
        later.navigate("/board");
        assertThat(card(later, "Taxi bookings")).hasCount(1);
    }

    @Test
    void withoutTheRequestsTheSalesRoadmapIsThereAndTheFormKeepsWhatWasTyped() {
        Page sales = browser.signedIn(Persona.SALES);
        sales.navigate("/requests/new");
        fillInAsk(sales, "Old Mill Inns", "The cook learns of allergies at the table.");
        system.requestService().kill();
        try {
            press(sales, "Send to product");
            assertThat(sales.getByRole(AriaRole.MAIN)).containsText("othing was saved");
            assertThat(sales.getByLabel("What are they trying to do, and what stops them?"))
                    .hasValue("The cook learns of allergies at the table.");
            Page other = sales.context().newPage();
            other.navigate("/sales-roadmap");
            assertThat(card(other, "Dashboard for hotel groups")).isVisible();
            other.navigate("/");
            assertThat(other.getByRole(AriaRole.MAIN)).containsText("could not be loaded");
        } finally {
            system.requestService().start();
            system.requestService().awaitReady();
        }
        press(sales, "Send to product");
        assertThat(sales.getByText("Sent to product as REQ-")).isVisible();
    }
}
