package com.targetroadmap.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of WCAG 2.2 AA that a machine can check, on each page, on a desktop and on a dark phone. */
class AccessibilityIT extends InTheBrowser {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> OF_SALES =
            List.of("/", "/sell?q=sap", "/sell?q=unheard+of", "/requests/new", "/sales-roadmap");
    private static final List<String> OF_THE_PM = List.of(
            "/start",
            "/triage",
            "/board",
            "/board/items",
            "/board/items/new",
            "/phases",
            "/phases/new",
            "/themes",
            "/themes/new",
            "/products",
            "/sales-roadmap",
            "/feeds");

    @Test
    void onADesktop() {
        checkAsSales(browser.signedIn(Persona.SALES));
        checkAsPm(browser.signedIn(Persona.PM));
    }

    @Test
    void onADarkPhone() {
        checkAsSales(browser.signedInOnADarkPhone(Persona.SALES));
        checkAsPm(browser.signedInOnADarkPhone(Persona.PM));
    }

    private static void checkAsSales(Page page) {
        OF_SALES.forEach(address -> check(page, address));
        check(page, linkedFrom(page, "/", "article h3 a"));
    }

    private static void checkAsPm(Page page) {
        OF_THE_PM.forEach(address -> check(page, address));
        check(page, linkedFrom(page, "/triage", "a.row-link"));
        check(page, linkedFrom(page, "/board", "article h4 a"));
        check(page, linkedFrom(page, "/board", "article h4 a") + "/edit");
        check(page, linkedFrom(page, "/board", "a[href$='/completion']"));
        check(page, linkedFrom(page, "/board", "a[data-move][data-stage='RELEASED']"));
        check(page, linkedFrom(page, "/board", "a[data-move][data-stage='DROPPED']"));
    }

    private static String linkedFrom(Page page, String address, String link) {
        page.navigate(address);
        return page.locator(link).first().getAttribute("href");
    }

    private static void check(Page page, String address) {
        page.navigate(address);
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .as(address)
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("%s scrolls sideways", address)
                .isLessThanOrEqualTo(0);
    }
}
