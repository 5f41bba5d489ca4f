package com.targetroadmap.gateway.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.targetroadmap.gateway.testing.TestGateway;
import com.targetroadmap.gateway.words.Guidance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeWordsTest {

    private static final UUID ID = new UUID(1, 1);
    private static final Notice.Asked REQUEST = new Notice.Asked(ID, "REQ-7", "Premium SAP", "Harbour Hotels");
    private static final Notice.Thing ITEM = new Notice.Thing(ID, "the premium SAP connector");
    private static final Notice.Thing OWNER = new Notice.Thing(ID, "Nora Lind");
    private static final Guidance EXPLORED = new Guidance("BEING_EXPLORED", "being-explored", Map.of());

    private static final Notice.Closing CLOSING = new Notice.Closing(
            new Notice.Thing(ID, "Old Mill"),
            LocalDate.of(2026, 12, 24),
            List.of(new Notice.Waiting("REQ-8", "Vouchers", "BEING_EXPLORED")));

    private final NoticeWords words =
            TestGateway.server().getApplicationContext().getBean(NoticeWords.class);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "QUESTION | Harbour Hotels: product has a question about “Premium SAP” | true",
                "DECIDED | Harbour Hotels: being explored, may not come: “Premium SAP” | true",
                "WEAKER | Harbour Hotels: the answer about “Premium SAP” got weaker than what they were told | true",
                "AVAILABLE | Harbour Hotels: “Premium SAP” is available | true",
                "REVIEW_OVERDUE | Harbour Hotels: the next look at “Premium SAP” is overdue | true",
                "ANSWERED_QUESTION | Harbour Hotels: Nora has answered your question about “Premium SAP” | false",
                "CUSTOMER_ADDED | Harbour Hotels asks for the premium SAP connector, too | false",
                "DEAL_CLOSING | Harbour Hotels: a deal closes on 20 Dec 2026, and “Premium SAP” is open | false",
                "PROMISED_IN_WRITING | Harbour Hotels was promised “Premium SAP” in writing | false",
                "DEALS_CLOSING | Deals that close soon and wait for an answer: Old Mill | false",
                "A_KIND_OF_TOMORROW | There is news | false"
            })
    void eachKindSaysWhatItIsAboutAndWhoAnswersACustomerReadsWhatToSay(String kind, String headline, boolean says) {
        NoticeText text = words.of(whole(kind), ID);

        assertThat(text.headline()).isEqualTo(headline);
        assertThat(text.sayThis() != null).isEqualTo(says);
        assertThat(text.path()).isEqualTo((kind.equals("ANSWERED_QUESTION") ? "/triage/" : "/requests/") + ID);
        assertThat(words.of(bare(kind), ID).headline()).isNotBlank().doesNotContain("{");
        assertThat(text.link()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "WAITING_FOR_PRODUCT | Harbour Hotels: “Premium SAP” waits for product again",
                "WITHDRAWN           | Harbour Hotels: “Premium SAP” is withdrawn",
                "NOT_PLANNED         | Harbour Hotels: not planned, say no: “Premium SAP”",
                "A_LABEL_OF_TOMORROW | Harbour Hotels: product has decided about “Premium SAP”"
            })
    void aDecisionSaysWhatWasDecidedAndWhatLedToNothingDecidedIsNone(String label, String headline) {
        assertThat(words.of(decided(label), ID).headline()).isEqualTo(headline);
    }

    /** The subject of a mail is all that a list of mail surely shows. */
    @Test
    void noLabelIsLeftToASubjectThatDoesNotSayWhatWasDecided() {
        assertThat(ResourceBundle.getBundle("messages").keySet())
                .filteredOn(key -> key.matches("label\\.[A-Z_]+"))
                .hasSizeGreaterThan(9)
                .allSatisfy(key -> assertThat(
                                words.of(decided(key.substring(6)), ID).headline())
                        .doesNotContain("has decided"));
    }

    @Test
    void whoOnlyFollowsIsNotAskedToAnswer() {
        Guidance question = new Guidance("QUESTION", "question", Map.of("owner", "Nora Lind"));
        Notice asked = new Notice(
                ID,
                "QUESTION",
                Instant.EPOCH,
                true,
                REQUEST,
                OWNER,
                null,
                question,
                null,
                "How many?",
                null,
                null,
                null,
                null);

        assertThat(words.of(asked, ID).wording().label()).isEqualTo("Question for you");
        assertThat(words.of(asked, ID).link()).isEqualTo("Answer the question");
        assertThat(words.of(asked, new UUID(2, 2)).wording().label()).isEqualTo("Waiting for Nora Lind");
        assertThat(words.of(asked, new UUID(2, 2)).link()).isEqualTo("Open it");
    }

    @Test
    void whoAskedIsLedToTheDecisionThoughSomebodyElseAnswersTheCustomer() {
        NoticeText answered = words.of(whole("ANSWERED_QUESTION"), new UUID(2, 2));
        assertThat(answered.link()).isEqualTo("Decide about it");
        assertThat(answered.asks()).isTrue();
    }

    @Test
    void aListHasWhatWaitsForAnAnswerFirstEachKindUnderAHeadingThatCounts() {
        var digest = new Digest(words);
        List<String> kinds = List.of("REVIEW_OVERDUE", "A_KIND_OF_TOMORROW", "DECIDED", "WEAKER", "DECIDED");
        var entries = digest.of(kinds.stream().map(NoticeWordsTest::whole).toList(), ID);

        assertThat(entries)
                .extracting(entry -> entry.text().kind(), Digest.Entry::heading)
                .containsExactly(
                        tuple("WEAKER", "Answers that got weaker than what a customer was told: 1"),
                        tuple("DECIDED", "Decisions about your requests: 2"),
                        tuple("DECIDED", null),
                        tuple("REVIEW_OVERDUE", "Looks by product that are overdue: 1"),
                        tuple("A_KIND_OF_TOMORROW", "There is news: 1"));
        assertThat(entries.get(0).text().brief()).isEqualTo("Harbour Hotels: “Premium SAP”");
        assertThat(entries.get(4).text().brief()).isEqualTo("There is news");
    }

    @Test
    void whatIsAboutSeveralHasALineForEach() {
        assertThat(words.of(whole("DEALS_CLOSING"), ID).lines())
                .hasSize(2)
                .contains("Old Mill, closes on 24 Dec 2026: REQ-8 Vouchers (Being explored: may not come)");
        assertThat(words.of(bare("DEALS_CLOSING"), ID).lines()).isEmpty();
        assertThat(words.of(bare("DEALS_CLOSING"), ID).headline())
                .isEqualTo("No deal that waits for an answer closes soon any more");
    }

    @Test
    void whatGotWeakerIsSaidAsNewsOfWhatWasTold() {
        assertThat(words.of(whole("WEAKER"), ID).sayThis())
                .startsWith("I told you that our team was building it. That has changed");
        assertThat(words.of(whole("DECIDED"), ID).sayThis())
                .startsWith("Our product team is looking into this problem");
    }

    /** The rest of its address may be a secret, so its host alone is named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | crm.example took nothing for hours, so its webhook is paused",
                "true | crm.example says that its webhook is gone, so nothing is sent there any more"
            })
    void aWebhookThatTakesNothingIsNamedAndLedTo(boolean gone, String headline) {
        Notice.Stopped webhook = new Notice.Stopped(ID, "crm.example", gone, "Answered with 500");
        NoticeText text = words.of(
                new Notice(
                        ID,
                        "WEBHOOK_STOPPED",
                        Instant.EPOCH,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        webhook),
                ID);

        assertThat(text.headline()).isEqualTo(headline);
        assertThat(text.lines()).containsExactly("The last attempt: Answered with 500");
        assertThat(text.path()).isEqualTo("/webhooks/" + ID);
        assertThat(text.link()).isEqualTo("Look at the webhook");
        assertThat(words.of(bare("WEBHOOK_STOPPED"), ID).headline()).doesNotContain("{");
    }

    private static Notice decided(String label) {
        Guidance now = new Guidance(label, "waiting", Map.of());
        return new Notice(
                ID, "DECIDED", Instant.EPOCH, true, REQUEST, OWNER, null, now, null, null, "Nora", null, null, null);
    }

    private static Notice whole(String kind) {
        return new Notice(
                ID,
                kind,
                Instant.EPOCH,
                true,
                REQUEST,
                OWNER,
                ITEM,
                EXPLORED,
                "BEING_BUILT",
                "How many?",
                "Nora",
                LocalDate.of(2026, 12, 20),
                List.of(CLOSING, CLOSING),
                null);
    }

    /** Where what it is about may not be seen any more. */
    private static Notice bare(String kind) {
        return new Notice(ID, kind, Instant.EPOCH, true, null, null, null, null, null, null, null, null, null, null);
    }
}
