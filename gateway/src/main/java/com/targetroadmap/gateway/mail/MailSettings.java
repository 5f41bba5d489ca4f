package com.targetroadmap.gateway.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.util.StringUtils;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How mail goes out. Without a host none does.
 *
 * @param host the SMTP server that takes our mail
 * @param tls {@code STARTTLS}: no mail without it; {@code IMPLICIT}: from the first byte on; {@code NONE}
 * @param caFile certificates (PEM) that the server's may be signed with; those that Java knows unless given
 * @param username without one nobody signs in there
 * @param passwordFile read at each sending, so that it can be changed
 * @param from our address, for example {@code Target Roadmap <roadmap@company.example>}
 * @param answer how long the server may take for each word
 * @param patience how long for a message
 */
@ConfigurationProperties("gateway.mail")
@Requires(property = "gateway.mail.host", notEquals = "")
record MailSettings(
        String host,
        int port,
        Tls tls,
        @Nullable String caFile,
        @Nullable String username,
        @Nullable String passwordFile,
        @Nullable String from,
        Duration answer,
        Duration patience) {

    enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    MailSettings {
        from = Objects.requireNonNullElse(from, "");
        if (tls == Tls.NONE && StringUtils.isNotEmpty(username)) {
            throw new IllegalArgumentException("MAIL_SMTP_TLS=NONE would send the password in clear: leave one out.");
        }
    }

    InternetAddress sender() {
        try {
            var address = new InternetAddress(from, true);
            if (!address.getAddress().contains("@")) {
                throw new AddressException("no domain");
            }
            return address;
        } catch (AddressException e) {
            throw new IllegalStateException("MAIL_FROM must be the address that mail comes from; it is: " + from, e);
        }
    }

    boolean isSignedIn() {
        return StringUtils.isNotEmpty(username);
    }

    String password() {
        try {
            return Files.readString(Path.of(Objects.requireNonNullElse(passwordFile, "")))
                    .strip();
        } catch (IOException e) {
            throw new IllegalStateException("The password file of mail (MAIL_SMTP_PASSWORD_FILE) can't be read.", e);
        }
    }
}
