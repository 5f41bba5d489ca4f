package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.delivery.Delivery;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Makes the message of a letter. What other people wrote stands in headers as one line. */
@Singleton
@Requires(beans = MailSettings.class)
final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Templates templates;
    private final InternetAddress sender;
    private final Clock clock;

    Envelope(Templates templates, MailSettings settings, Clock clock) {
        this.templates = templates;
        this.sender = settings.sender();
        this.clock = clock;
    }

    Message of(Session session, Delivery delivery, Letter letter) throws MessagingException {
        var message = new SameMessage(session, "<%s@%s>".formatted(delivery.id(), domain()));
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, receiver(delivery.to()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<%s>".formatted(letter.unsubscribe()));
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setContent(new MimeMultipart("alternative", plain(letter), html(letter)));
        message.saveChanges();
        return message;
    }

    private MimeBodyPart plain(Letter letter) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(templates.plain(letter), UTF_8);
        return part;
    }

    private MimeBodyPart html(Letter letter) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(templates.html(letter), UTF_8, "html");
        return part;
    }

    private static InternetAddress receiver(Delivery.Receiver to) throws MessagingException {
        var address = new InternetAddress(to.mail(), true);
        try {
            address.setPersonal(Subject.line(to.name()), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    private String domain() {
        return sender.getAddress().substring(sender.getAddress().lastIndexOf('@') + 1);
    }

    /** Keeps its id: sent twice it is the same message, which programs show once. */
    private static final class SameMessage extends MimeMessage {

        private final String id;

        SameMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
