package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.mail.MailSettings.Tls;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.Socket;
import java.util.Properties;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;

/** Hands messages to the SMTP server, within limits for each word of it and for all of them together. */
@Singleton
@Requires(beans = MailSettings.class)
final class Smtp {

    private static final String CONNECT_MILLIS = "5000";

    private final MailSettings settings;
    private final SSLSocketFactory trusted;
    private final TaskScheduler clock;

    Smtp(MailSettings settings, @Named(TaskExecutors.SCHEDULED) TaskScheduler clock) {
        this.settings = settings;
        this.trusted = Trust.of(settings.caFile());
        this.clock = clock;
    }

    /** @throws MessagingException however the server fails or refuses */
    void send(Function<Session, Message> message) throws MessagingException {
        var sockets = new SocketsWithAnEnd(settings.tls() == Tls.IMPLICIT ? trusted::createSocket : Socket::new);
        var end = clock.schedule(settings.patience(), sockets::end);
        try {
            Transport.send(message.apply(session(sockets)));
        } finally {
            end.cancel(false);
            sockets.end();
        }
    }

    private Session session(SocketsWithAnEnd sockets) {
        String answer = String.valueOf(settings.answer().toMillis());
        var properties = new Properties();
        properties.put("mail.transport.protocol.rfc822", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", answer);
        if (settings.tls() != Tls.IMPLICIT) {
            // It would put a socket of its own around ours, which then is none with TLS; our end of all ends that, too.
            properties.put("mail.smtp.writetimeout", answer);
        }
        properties.put("mail.smtp.auth", String.valueOf(settings.isSignedIn()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.tls() == Tls.IMPLICIT));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.socketFactory", settings.tls() == Tls.IMPLICIT ? sockets : trusted);
        properties.put("mail.smtp.ssl.socketFactory.fallback", "false");
        return Session.getInstance(properties, settings.isSignedIn() ? signIn() : null);
    }

    private Authenticator signIn() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.username(), settings.password());
            }
        };
    }
}
