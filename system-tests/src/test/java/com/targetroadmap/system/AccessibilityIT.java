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
    private static final List<String> OF_THE_PM = List.of("/triage", "/board", "/board/items/new", "/sales-roadmap");

    @Test
    void onADesktop() {
        check(browser.signedIn(Persona.SALES), OF_SALES);
        check(browser.signedIn(Persona.PM), OF_THE_PM);
    }

    @Test
    void onADarkPhone() {
        check(browser.signedInOnADarkPhone(Persona.SALES), OF_SALES);
        check(browser.signedInOnADarkPhone(Persona.PM), OF_THE_PM);
    }

    private static void check(Page page, List<String> addresses) {
        for (String address : addresses) {
            page.navigate(address);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .as(address)
                    .isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("%s scrolls sideways", address)
                    .isLessThanOrEqualTo(0);
        }
    }
}
