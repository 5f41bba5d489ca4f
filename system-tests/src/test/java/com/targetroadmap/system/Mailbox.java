package com.targetroadmap.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real mail server, and what the system sent to it. */
public final class Mailbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public Mailbox() {
        server.start();
    }

    /** With these a system sends its mail here, a second after there is something to tell. */
    public Map<String, String> settings() {
        return Map.of(
                "MAIL_SMTP_HOST",
                "127.0.0.1",
                "MAIL_SMTP_PORT",
                String.valueOf(server.getSmtp().getPort()),
                "MAIL_SMTP_TLS",
                "NONE",
                "MAIL_FROM",
                "roadmap@quayside.example",
                "NOTICES_WINDOW",
                "1s");
    }

    /** The plain parts of all that has come so far. */
    public List<String> texts() {
        return Stream.of(server.getReceivedMessages()).map(Mailbox::plain).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String plain(MimeMessage mail) {
        try {
            assertThat(mail.getAllRecipients()[0].toString()).contains("@demo.example");
            return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
