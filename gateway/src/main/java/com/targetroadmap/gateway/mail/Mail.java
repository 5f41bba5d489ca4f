package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.delivery.Way;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;

/** The way out by mail. */
@Singleton
@Requires(beans = MailSettings.class)
final class Mail implements Way {

    private final Letters letters;
    private final Envelope envelope;
    private final Smtp smtp;
    private final ServerHealth server;

    Mail(Letters letters, Envelope envelope, Smtp smtp, ServerHealth server) {
        this.letters = letters;
        this.envelope = envelope;
        this.smtp = smtp;
        this.server = server;
    }

    @Override
    public String channel() {
        return Letters.CHANNEL;
    }

    @Override
    public Carried carry(Delivery delivery) {
        if (delivery.to().mail() == null) {
            return Carried.refused("no-address");
        }
        Letter letter = letters.of(delivery);
        try {
            smtp.send(session -> message(session, delivery, letter));
            server.isWell();
            return Carried.done();
        } catch (MessagingException e) {
            return refused(e);
        }
    }

    private Carried refused(MessagingException failure) {
        Carried carried = Refusal.of(failure);
        if (Refusal.isOfServer(carried)) {
            server.failed(failure);
        } else {
            server.isWell();
        }
        return carried;
    }

    private Message message(Session session, Delivery delivery, Letter letter) {
        try {
            return envelope.of(session, delivery, letter);
        } catch (AddressException e) {
            throw new IllegalStateException("An address that is none", e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
