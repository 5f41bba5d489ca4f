package com.targetroadmap.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of WCAG 2.2 AA that a machine can check, on each page, on a desktop and on a dark phone. */
class AccessibilityIT extends InTheBrowser {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> OF_SALES = List.of(
            "/",
            "/sell",
            "/sell?q=sap",
            "/sell?q=unheard+of",
            "/requests/new?about=reservation+for+two+days",
            "/requests/known?about=premium+sap",
            "/sales-roadmap",
            "/sales-roadmap/you-asked",
            "/api-access",
            "/board");
    private static final List<String> OF_THE_LEAD =
            List.of("/", "/team", "/insights", "/notices", "/notices/preferences");
    private static final List<String> OF_THE_PM = List.of(
            "/start",
            "/triage",
            "/joined",
            "/notices",
            "/notices/preferences",
            "/board",
            "/board/items",
            "/board/items/new",
            "/board/expired-lines",
            "/board/stages/DISCOVERY",
            "/phases",
            "/phases/new",
            "/themes",
            "/themes/new",
            "/products",
            "/requests",
            "/sales-roadmap",
            "/sales-roadmap?as=sales",
            "/insights",
            "/insights/requests?measure=DECIDED_WITH_REASON",
            "/insights/demand?by=THEME",
            "/feeds",
            "/undelivered",
            "/webhooks");

    private static final String COLOURS = """
            [...new Set([...document.querySelectorAll('body *')]
                .filter(one => one.checkVisibility() && one.innerText)
                .map(one => getComputedStyle(one).color))]""";

    @Test
    void onADesktop() {
        checkAsSales(browser.signedIn(Persona.SALES));
        checkAsLead(browser.signedIn(Persona.LEAD));
        checkAsPm(browser.signedIn(Persona.PM));
    }

    @Test
    void onADarkPhone() {
        checkAsSales(browser.signedInOnADarkPhone(Persona.SALES));
        checkAsLead(browser.signedInOnADarkPhone(Persona.LEAD));
        checkAsPm(browser.signedInOnADarkPhone(Persona.PM));
    }

    @Test
    void beforeSigningIn() {
        check(browser.notSignedIn(), "/sign-in");
    }

    /** Also for who works in the dark: what is handed round at a meeting. */
    @Test
    void onPaperTheSalesRoadmapIsOneSheetInBlackAndWhite() {
        Page page = browser.signedInOnADarkPhone(Persona.SALES);
        page.navigate("/sales-roadmap");
        checkPaper(page);
    }

    @Test
    void onPaperTheSheetForACallIsOneSheetInBlackAndWhite() {
        Page page = browser.signedInOnADarkPhone(Persona.SALES);
        page.navigate(linkedFrom(page, "/", "article a[href^='/customers/']"));
        checkPaper(page);
    }

    private static void checkPaper(Page page) {
        for (String format : List.of("A4", "Letter")) {
            assertThat(sheets(page.pdf(new Page.PdfOptions().setFormat(format))))
                    .as(format)
                    .isEqualTo(1);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".print-only").innerText())
                .matches("Internal\\. For \\S.*, as of \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d\\. Not for customers\\.");
        assertThat(page.evaluate(COLOURS)).isEqualTo(List.of("rgb(0, 0, 0)"));
    }

    private static long sheets(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static void checkAsSales(Page page) {
        OF_SALES.forEach(address -> check(page, address));
        check(page, linkedFrom(page, "/", "article h3 a"));
        check(page, linkedFrom(page, "/", "article a[href^='/customers/']"));
    }

    private static void checkAsLead(Page page) {
        OF_THE_LEAD.forEach(address -> check(page, address));
        check(page, linkedFrom(page, "/team", "a[href$='/hand-overs/new']"));
        check(page, linkedFrom(page, "/", "a[href^='/deals/']"));
        check(
                page,
                linkedFrom(page, linkedFrom(page, "/", "article a[href^='/customers/']"), "a[href$='/merges/new']"));
        check(page, linkedFrom(page, linkedFrom(page, "/", "article h3 a"), "a[href$='/hand-overs/new']"));
    }

    private static void checkAsPm(Page page) {
        OF_THE_PM.forEach(address -> check(page, address));
        check(page, linkedFrom(page, "/triage", "a.row-link"));
        check(page, linkedFrom(page, "/phases", "a[href^='/phases/']:has-text('Edit')"));
        check(page, linkedFrom(page, "/themes", "a.row-link"));
        check(page, linkedFrom(page, "/board", "article h4 a"));
        check(page, linkedFrom(page, "/board", "article h4 a") + "/edit");
        check(page, linkedFrom(page, linkedFrom(page, "/board", "article h4 a"), "a[href$='/own-line']"));
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
