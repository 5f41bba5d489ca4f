package com.targetroadmap.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.testing.Certificates;
import com.targetroadmap.gateway.testing.Due;
import com.targetroadmap.gateway.testing.SmtpStandIn;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** How mail is handed to servers of all kinds, and what is said of one that does not take it. */
class SmtpTest {

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(ServerHealth.class);

    private static GreenMail server;

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
    }

    @AfterAll
    static void stop() {
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
    void withoutTlsWhereItIsRequiredNothingIsSaid() throws IOException {
        try (var smtp = new SmtpStandIn();
                var strict = Post.gateway(smtp.port(), Map.of())) {
            assertThat(Post.carry(strict, Due.question("nora@company.example")))
                    .isEqualTo(Carried.failed("server-away"));
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
                var strict = Post.gateway(
                        smtp.port(),
                        Map.of(
                                "gateway.mail.ca-file", ca(ownName).toString(),
                                "gateway.mail.username", "post",
                                "gateway.mail.password-file", password.toString()))) {
            assertThat(Post.carry(strict, Due.question("nora@company.example")).sent())
                    .isTrue();
            Files.writeString(password, "another one");
            for (int i = 0; i < 2; i++) {
                assertThat(Post.carry(strict, Due.question("nora@company.example")))
                        .isEqualTo(Carried.failed("sign-in-refused"));
            }
            Files.writeString(password, "secret of the post\n");
            Post.carry(strict, Due.question("nora@company.example"));
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
                    var strict = Post.gateway(smtp.port(), trust)) {
                assertThat(Post.carry(strict, Due.question("nora@company.example")))
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
        try (var strict = Post.gateway(
                server.getSmtps().getPort(),
                Map.of(
                        "gateway.mail.tls",
                        "IMPLICIT",
                        "gateway.mail.ca-file",
                        ca(ownName).toString()))) {
            assertThat(Post.carry(strict, Due.question("nora@company.example")).sent())
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
                var plain = Post.gateway(smtp.port(), Map.of("gateway.mail.tls", "NONE"))) {
            assertThat(Post.carry(plain, Due.question("nora@company.example")))
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
        try (var plain = Post.gateway(nobody, Map.of("gateway.mail.tls", "NONE"))) {
            assertThat(Post.carry(plain, Due.question("nora@company.example")))
                    .isEqualTo(Carried.failed("server-away"));
        }
    }

    @Test
    void aServerThatSaysNothingOrALetterNowAndThenHoldsUpNothingForLong() throws IOException {
        for (var smtp : List.of(new SmtpStandIn().answer("RCPT", ""), new SmtpStandIn().dribble(1_000))) {
            try (smtp;
                    var plain = Post.gateway(smtp.port(), Map.of("gateway.mail.tls", "NONE"))) {
                Instant begun = Instant.now();
                assertThat(Post.carry(plain, Due.question("nora@company.example"))
                                .permanent())
                        .isFalse();
                assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
            }
        }
    }

    @Test
    void settingsThatCanNotBeMeantAreToldAtTheStart() {
        assertThatThrownBy(() -> Post.gateway(25, Map.of("gateway.mail.from", "nobody")))
                .hasStackTraceContaining("MAIL_FROM must be the address");
        assertThatThrownBy(() -> Post.gateway(25, Map.of("gateway.mail.tls", "NONE", "gateway.mail.username", "post")))
                .hasStackTraceContaining("would send the password in clear");
    }

    private static Path ca(Path file) throws GeneralSecurityException, IOException {
        Certificate certificate = Certificates.keys(file).getCertificate("test");
        return Files.writeString(
                directory.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                        .formatted(Base64.getMimeEncoder().encodeToString(certificate.getEncoded())));
    }
}
