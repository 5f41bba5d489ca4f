package com.targetroadmap.system;

import static com.targetroadmap.system.Pages.press;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/** The installed browser, driven by Playwright. Each visitor has cookies of an own. */
final class RealBrowser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final RunningSystem system;
    private final Playwright playwright;
    private final Browser browser;

    RealBrowser(RunningSystem system) {
        this.system = system;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(BrowserThere.browser())
                        .setArgs(FLAGS));
    }

    Page signedIn(Persona persona) {
        return signedIn(persona, new Browser.NewContextOptions());
    }

    Page signedInWithoutScript(Persona persona) {
        return signedIn(persona, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    Page signedInOnADarkPhone(Persona persona) {
        return signedIn(
                persona,
                new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
    }

    Page notSignedIn() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(system.gateway().url()))
                .newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Page signedIn(Persona persona, Browser.NewContextOptions options) {
        Page page =
                browser.newContext(options.setBaseURL(system.gateway().url())).newPage();
        page.navigate("/");
        page.getByLabel("Name").fill(persona.account);
        page.getByLabel("Password").fill("demo");
        press(page, "Sign in");
        page.getByText("Sign out").waitFor();
        return page;
    }
}
