package com.targetroadmap.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people do on the pages, in the words that they see there. */
final class Pages {

    private Pages() {}

    static void ask(Page page, String customer, String problem) {
        page.navigate("/requests/new");
        fillInAsk(page, customer, problem);
        press(page, "Send to product");
    }

    static void fillInAsk(Page page, String customer, String problem) {
        page.getByLabel("Customer").fill(customer);
        page.getByLabel("What are they trying to do, and what stops them?").fill(problem);
    }

    static void acceptAsNewItem(Page pm, String ask, String name) {
        pm.navigate("/triage");
        pm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ask))
                .first()
                .click();
        pm.locator("summary").filter(withText("Accept as a new item")).click();
        pm.getByLabel("Name for sales").fill(name);
        press(pm, "Accept as a new item");
        pm.getByText("sales now reads").waitFor();
    }

    static void move(Page pm, String item, String to) {
        openMove(pm, item, to);
        press(pm, "Move to");
        pm.getByText(item + " is now in").first().waitFor();
    }

    static void release(Page pm, String item, String whoCanHaveIt) {
        openMove(pm, item, "Released");
        pm.getByLabel("Who can have it").fill(whoCanHaveIt);
        pm.getByLabel("It is really available").check();
        press(pm, "Release it");
        pm.getByText("is now in").first().waitFor();
    }

    static void checkWhetherSellable(Page sales, String words) {
        sales.navigate("/");
        sales.getByLabel("Can I sell this?").fill(words);
        sales.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Check").setExact(true))
                .click();
    }

    static Locator card(Page page, String text) {
        return page.getByRole(AriaRole.ARTICLE).filter(withText(text));
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void openMove(Page pm, String item, String to) {
        pm.navigate("/board");
        Locator onTheBoard = card(pm, item);
        onTheBoard.locator("summary").click();
        onTheBoard
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(to))
                .click();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
