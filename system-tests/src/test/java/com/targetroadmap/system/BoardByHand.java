package com.targetroadmap.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;

/** One card of the board, moved with the mouse, or with nothing but keys. */
final class BoardByHand {

    private final Page page;
    private final String item;

    BoardByHand(Page page, String item) {
        this.page = page;
        this.item = item;
        page.navigate("/board");
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator title() {
        return card().locator("h4 a");
    }

    Locator link(String to) {
        return card().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(to));
    }

    Locator cardIn(String stage) {
        return page.locator(".stack[data-stage='" + stage + "'] article").filter(withItsTitle());
    }

    /** Stacks without an item are there as soon as a card can be dropped on them. */
    void drag(String stage) {
        title().scrollIntoViewIfNeeded();
        BoundingBox from = title().boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height + 4);
        page.mouse().down();
        page.mouse().move(from.x + 60, from.y + 60);
        Locator goal = page.locator(".drop-possible[data-stage='" + stage + "']");
        goal.waitFor();
        goal.scrollIntoViewIfNeeded();
        BoundingBox to = goal.boundingBox();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        dialog().waitFor();
    }

    /** Up or down within its own stack, to the upper or the lower edge of another card. */
    void dragBeside(String other, boolean above) {
        title().scrollIntoViewIfNeeded();
        BoundingBox from = title().boundingBox();
        BoundingBox to = cardOf(other).boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height + 4);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2, from.y + from.height + 20);
        page.locator(".drop-possible").first().waitFor();
        double edge = above ? to.y + 5 : to.y + to.height - 5;
        page.mouse().move(to.x + to.width / 2, edge, new Mouse.MoveOptions().setSteps(5));
        page.waitForResponse(Pattern.compile("/rank$"), () -> page.mouse().up());
    }

    List<String> titlesIn(String stage) {
        return page.locator(".stack[data-stage='" + stage + "'] h4 a").allTextContents();
    }

    void openByKeyboard(String to) {
        card().locator("summary").focus();
        page.keyboard().press("Enter");
        while (!isFocused(link(to))) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        dialog().waitFor();
    }

    void typeReasonsAndConfirm(String reason, String customerReason) {
        dialog().waitFor();
        tabTo("#reason");
        page.keyboard().type(reason);
        page.keyboard().press("Tab");
        page.keyboard().type(customerReason);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.getByText("is now in").first().waitFor();
    }

    private void tabTo(String field) {
        while (!isFocused(page.locator(field))) {
            page.keyboard().press("Tab");
        }
    }

    private Locator card() {
        return cardOf(item);
    }

    private Locator cardOf(String title) {
        return page.getByRole(AriaRole.ARTICLE).filter(with(title));
    }

    private Locator.FilterOptions withItsTitle() {
        return with(item);
    }

    /** Others may name it as what they follow. */
    private Locator.FilterOptions with(String title) {
        return new Locator.FilterOptions()
                .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)));
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }
}
