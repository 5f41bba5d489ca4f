package com.targetroadmap.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is the product manager's stays the product manager's. */
class ClosedDoorsIT extends InTheBrowser {

    private static final List<String> PRODUCT_MANAGERS_PAGES = 
            List.of("/start", "/triage", "/board", "/board/items/new", "/phases", "/themes", "/products");

    @Test
    void salesIsRefusedAtEveryPageOfTheProductManagerAndNobodyElseGetsPastTheSignIn() {
        Page sales = browser.signedIn(Persona.SALES);
        for (String page : PRODUCT_MANAGERS_PAGES) {
            assertThat(sales.request().get(page).status()).as(page).isEqualTo(403);
        }
        Page nobody = browser.notSignedIn();
        nobody.navigate("/triage");
        assertThat(nobody.url()).contains("/sign-in");
        for (ServiceProcess service : List.of(system.roadmapService(), system.requestService())) {
            assertThat(nobody.request().get(service.url() + "/feed").status()).isEqualTo(401);
            assertThat(nobody.request().get(service.url() + "/health").text()).doesNotContain("jdbc");
        }
    }
}
