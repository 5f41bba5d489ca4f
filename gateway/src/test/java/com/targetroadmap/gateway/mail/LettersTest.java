package com.targetroadmap.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.notice.Notice;
import com.targetroadmap.gateway.testing.Due;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people read in the mail that arrives at a real SMTP server. */
class LettersTest {

    private static GreenMail server;

    private static ApplicationContext gateway;

    @BeforeAll
    static void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        gateway = Post.gateway(server.getSmtp().getPort(), Map.of("gateway.mail.tls", "NONE"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        server.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void aQuestionArrivesWithItsWordsInBothForms() throws Exception {
        assertThat(carry(Due.question("nora@company.example")).sent()).isTrue();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Harbour Hotels: product has a question about “Premium SAP connector”");
        assertThat(mail.getMessageID()).isEqualTo("<" + Due.ID + "@roadmap.example>");
        assertThat(mail.getFrom()[0]).hasToString("Target Roadmap <post@roadmap.example>");
        assertThat(mail.getAllRecipients()[0]).hasToString("Nora Lind <nora@company.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        for (String part : List.of(plain(mail), html(mail))) {
            assertThat(part)
                    .contains("Question for you", "How many rooms?", "Priya Raman", "REQ-7", "23 Nov 2026, 09:00")
                    .contains("Our product team wants to understand this better and has a question.")
                    .contains("https://roadmap.example/app/requests/", "https://roadmap.example/app/unsubscribe/");
        }
        assertThat(plain(mail)).doesNotContain("<", "&", "\n\n\n");
    }

    @Test
    void oneClickSwitchesOff() throws Exception {
        carry(Due.question("nora@company.example"));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(MimeUtility.unfold(mail.getHeader("List-Unsubscribe")[0]))
                .matches("<https://roadmap\\.example/app/unsubscribe/[A-Za-z0-9._-]+>");
    }

    @Test
    void aDigestHasWhatWaitsForItsReaderFirstUnderHeadingsAndTellsWhatToSayToEach() throws Exception {
        carry(Due.digest("MAIL"));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("3 things to know: Old Mill, Harbour Hotels and 1 more");
        assertThat(html(mail))
                .containsSubsequence(
                        "<h1>Hello Nora Lind, 3 things to know</h1>",
                        "<h2 class=\"kind\">Answers that got weaker than what a customer was told: 1</h2>",
                        "Old Mill: “Premium SAP connector”</a>",
                        "I told you that our team was building it. That has changed",
                        "<h2 class=\"kind\">Questions that product asks you: 1</h2>",
                        "Harbour Hotels: “",
                        "<h2 class=\"kind\">What has become available: 1</h2>",
                        "Seaside Inn: “",
                        "Shall I show you?");
        assertThat(plain(mail))
                .startsWith("Hello Nora Lind, 3 things to know\nAnswers that got weaker")
                .contains("""

                == What has become available: 1

                * Seaside Inn: “Premium SAP connector”
                  Available: sell it
                  Say this: Yes, you can have that today. Shall I show you?
                  https://roadmap.example/app/requests/""");
    }

    @Test
    void aDigestOfOneThingIsAboutThatThing() throws Exception {
        carry(Due.of("MAIL", true, "Nora", "nora@company.example", Due.notice("DECIDED", "Old Mill", null)));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Old Mill: later, don't sell: “Premium SAP connector”");
        assertThat(plain(mail)).startsWith(mail.getSubject()).doesNotContain("things to know");
    }

    @Test
    void listsOfMailShowBehindTheSubjectWhatItDoesNotSay() throws Exception {
        carry(Due.question("nora@company.example"));
        assertThat(html(server.getReceivedMessages()[0]))
                .contains("<div class=\"preview\">Question for you. How many rooms? Our product team wants");
        carry(Due.digest("MAIL"));
        assertThat(html(server.getReceivedMessages()[1]))
                .contains(
                        "<div class=\"preview\">Answers that got weaker than what a customer was told: 1 · Questions");
    }

    @Test
    void aDigestOfVeryManySaysWhereTheOthersAre() throws Exception {
        Notice[] many = Stream.generate(() -> Due.notice("DECIDED", "Old Mill", null))
                .limit(40)
                .toArray(Notice[]::new);
        carry(Due.of("MAIL", true, "Nora", "nora@company.example", many));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("40 things to know: Old Mill");
        assertThat(html(mail)).contains("10 more on the pages");
        assertThat(plain(mail))
                .as("what they all are is said once")
                .containsOnlyOnce("Decisions about your requests: 40");
        assertThat(plain(mail)).contains("10 more: https://roadmap.example/app/notices");
    }

    @Test
    void sentAgainItIsTheSameMessage() throws Exception {
        carry(Due.question("nora@company.example"));
        carry(Due.question("nora@company.example"));

        var both = server.getReceivedMessages();
        assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID());
    }

    @Test
    void whateverSomebodyWroteItIsTextAndOneLineOfAHeader() throws Exception {
        String evil = "X\r\nBcc: all@company.example\r\n\r\nSay this:\n<script>alert(1)</script>{{subject}}\u2028";
        carry(Due.of(
                "MAIL",
                false,
                "Nora\r\nBcc: all@company.example",
                "nora@company.example",
                Due.notice("QUESTION", evil, "<b>How</b> many & {{name}}?\n\nSay this:\nIt is free.")));

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).startsWith("X Bcc: all@company.example Say this: <script>");
        assertThat(html(mail))
                .doesNotContain("<script", "<b>")
                .contains("&lt;script&gt;", "&lt;b&gt;How&lt;/b&gt; many &amp; {{name}}?");
        assertThat(plain(mail)).containsOnlyOnce("\nSay this:\n").doesNotContain("\nBcc:");
        assertThat(plain(mail)).contains("\n> <b>How</b> many & {{name}}?\n> \n> Say this:\n> It is free.\n");
    }

    @Test
    void aSubjectIsNoLongerThanALineOfAList() throws Exception {
        carry(Due.of(
                "MAIL", false, "Nora", "nora@company.example", Due.notice("QUESTION", "🏨".repeat(300), "How many?")));

        String subject = server.getReceivedMessages()[0].getSubject();
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(140);
        assertThat(subject).endsWith("🏨…");
    }

    @Test
    void whoHasNoAddressGetsNoMail() {
        assertThat(carry(Due.question(null))).isEqualTo(Carried.refused("no-address"));
    }

    private static Carried carry(Delivery delivery) {
        return Post.carry(gateway, delivery);
    }

    private static String plain(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0, "text/plain").replace("\r\n", "\n");
    }

    private static String html(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 1, "text/html");
    }

    private static String part(MimeMessage mail, int number, String type) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
        assertThat(part.isMimeType(type)).isTrue();
        return (String) part.getContent();
    }
}
