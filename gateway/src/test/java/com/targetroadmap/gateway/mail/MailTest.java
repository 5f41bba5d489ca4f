package com.targetroadmap.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.notice.Notice;
import com.targetroadmap.gateway.testing.Certificates;
import com.targetroadmap.gateway.testing.Due;
import com.targetroadmap.gateway.testing.SmtpStandIn;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What arrives at a real SMTP server, and what is said of one that doesn't take it. */
class MailTest {

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(ServerHealth.class);

    private static GreenMail server;

    private static ApplicationContext gateway;
    private static Path ownName;

    @TempDir
    private static Path directory;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void start() throws Exception {
        ownName = Certificates.certificate(directory, "own-name", "dns:localhost");
        System.setProperty("greenmail.tls.keystore.file", ownName.toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
        });
        server.start();
        gateway = gateway(server.getSmtp().getPort(), Map.of("gateway.mail.tls", "NONE"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        server.stop();
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @BeforeEach
    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
        log.start();
        LOGGER.addAppender(log);
        LOGGER.setLevel(Level.INFO);
    }

    @AfterEach
    void hearNoMore() {
        LOGGER.detachAppender(log);
        LOGGER.setLevel(null);
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

    @Test
    void withoutTlsWhereItIsRequiredNothingIsSaid() throws IOException {
        try (var smtp = new SmtpStandIn();
                var strict = gateway(smtp.port(), Map.of())) {
            assertThat(carry(strict, Due.question("nora@company.example"))).isEqualTo(Carried.failed("server-away"));
            assertThat(log.list.get(0).getFormattedMessage())
                    .startsWith("The mail server localhost:%d can't be used: ".formatted(smtp.port()))
                    .contains("STARTTLS");
            assertThat(smtp.heard()).contains("EHLO").doesNotContain("MAIL", "AUTH");
        }
    }

    @Test
    void afterStarttlsItIsSentAndSignedIn() throws Exception {
        server.setUser("post@roadmap.example", "post", "secret of the post");
        Path password = Files.writeString(directory.resolve("password"), "secret of the post\n");
        try (var smtp = new SmtpStandIn()
                        .withTls(Certificates.context(ownName), server.getSmtp().getPort());
                var strict = gateway(
                        smtp.port(),
                        Map.of(
                                "gateway.mail.ca-file", ca(ownName).toString(),
                                "gateway.mail.username", "post",
                                "gateway.mail.password-file", password.toString()))) {
            assertThat(carry(strict, Due.question("nora@company.example")).sent())
                    .isTrue();
            Files.writeString(password, "another one");
            for (int i = 0; i < 2; i++) {
                assertThat(carry(strict, Due.question("nora@company.example")))
                        .isEqualTo(Carried.failed("sign-in-refused"));
            }
            Files.writeString(password, "secret of the post\n");
            carry(strict, Due.question("nora@company.example"));
            assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN, Level.INFO);
        }
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aCertificateThatNobodyKnowsOrOfSomebodyElseIsNotBelieved() throws Exception {
        Path otherName = Certificates.certificate(directory, "other-name", "dns:mail.example");
        for (Map<String, Object> trust : List.of(
                Map.<String, Object>of(),
                Map.<String, Object>of("gateway.mail.ca-file", ca(otherName).toString()))) {
            try (var smtp = new SmtpStandIn()
                            .withTls(
                                    Certificates.context(otherName),
                                    server.getSmtp().getPort());
                    var strict = gateway(smtp.port(), trust)) {
                assertThat(carry(strict, Due.question("nora@company.example")))
                        .isEqualTo(Carried.failed("server-away"));
            }
        }
        assertThat(log.list)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getFormattedMessage()).contains("SSLHandshakeException"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void tlsFromTheFirstByteOnWorksToo() throws Exception {
        try (var strict = gateway(
                server.getSmtps().getPort(),
                Map.of(
                        "gateway.mail.tls",
                        "IMPLICIT",
                        "gateway.mail.ca-file",
                        ca(ownName).toString()))) {
            assertThat(carry(strict, Due.question("nora@company.example")).sent())
                    .isTrue();
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** What is for good and what is not, and that nobody reads the address in a reason. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT | 550 5.1.1 <nora@company.example> is unknown | receiver-refused 550 5.1.1 | true",
                "RCPT | 550 nora@company.example is unknown | receiver-refused 550 | true",
                "RCPT | 452 4.2.2 nora@company.example is full | receiver-refused 452 4.2.2 | false",
                "END | 554 5.7.1 spam | message-refused 554 5.7.1 | true",
                "DATA | 451 4.3.0 later | message-refused 451 4.3.0 | false",
                "MAIL | 530 5.7.0 sign in first | server-away | false",
                "MAIL | 421 4.3.2 closing | server-away | false",
                "HELLO | 554 nobody here | server-away | false"
            })
    void aRefusalOfTheReceiverOrTheMessageIsForGood(String when, String answer, String reason, boolean permanent)
            throws IOException {
        try (var smtp = new SmtpStandIn().answer(when, answer);
                var plain = gateway(smtp.port(), Map.of("gateway.mail.tls", "NONE"))) {
            assertThat(carry(plain, Due.question("nora@company.example")))
                    .isEqualTo(new Carried(false, reason, permanent, null));
            assertThat(log.list).hasSize(reason.equals("server-away") ? 1 : 0);
            assertThat(log.list.toString()).doesNotContain("nora", "post@");
        }
    }

    @Test
    void aServerThatIsDeadIsTriedLater() throws IOException {
        int nobody;
        try (var taken = new ServerSocket(0)) {
            nobody = taken.getLocalPort();
        }
        try (var plain = gateway(nobody, Map.of("gateway.mail.tls", "NONE"))) {
            assertThat(carry(plain, Due.question("nora@company.example"))).isEqualTo(Carried.failed("server-away"));
        }
    }

    @Test
    void aServerThatSaysNothingOrALetterNowAndThenHoldsUpNothingForLong() throws IOException {
        for (var smtp : List.of(new SmtpStandIn().answer("RCPT", ""), new SmtpStandIn().dribble(1_000))) {
            try (smtp;
                    var plain = gateway(smtp.port(), Map.of("gateway.mail.tls", "NONE"))) {
                Instant begun = Instant.now();
                assertThat(carry(plain, Due.question("nora@company.example")).permanent())
                        .isFalse();
                assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
            }
        }
    }

    @Test
    void settingsThatCanNotBeMeantAreToldAtTheStart() {
        assertThatThrownBy(() -> gateway(25, Map.of("gateway.mail.from", "nobody")))
                .hasStackTraceContaining("MAIL_FROM must be the address");
        assertThatThrownBy(() -> gateway(25, Map.of("gateway.mail.tls", "NONE", "gateway.mail.username", "post")))
                .hasStackTraceContaining("would send the password in clear");
    }

    private static Carried carry(Delivery delivery) {
        return carry(gateway, delivery);
    }

    private static Carried carry(ApplicationContext context, Delivery delivery) {
        return context.getBean(Mail.class).carry(delivery);
    }

    private static ApplicationContext gateway(int port, Map<String, Object> other) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "gateway.mail.host",
                "localhost",
                "gateway.mail.port",
                port,
                "gateway.mail.answer",
                "2s",
                "gateway.mail.patience",
                "4s",
                "gateway.mail.from",
                "Target Roadmap <post@roadmap.example>",
                "gateway.public-url",
                "https://roadmap.example/app/",
                "tokens.keys",
                TestKeys.directory().toString(),
                "gateway.session.keys",
                TestKeys.directory().toString()));
        settings.putAll(other);
        ApplicationContext context = ApplicationContext.run(settings);
        try {
            context.getBean(Mail.class);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
        return context;
    }

    private static Path ca(Path file) throws GeneralSecurityException, IOException {
        Certificate certificate = Certificates.keys(file).getCertificate("test");
        return Files.writeString(
                directory.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                        .formatted(Base64.getMimeEncoder().encodeToString(certificate.getEncoded())));
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
