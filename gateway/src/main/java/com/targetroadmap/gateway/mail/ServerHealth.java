package com.targetroadmap.gateway.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says why the mail server can't be used, for whoever runs the installation: once until that changes, and without an
 * address that a server repeats.
 */
@Singleton
@Requires(beans = MailSettings.class)
class ServerHealth {

    private static final Logger LOG = LoggerFactory.getLogger(ServerHealth.class);
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    private final MailSettings settings;
    private volatile String said = "";

    ServerHealth(MailSettings settings) {
        this.settings = settings;
    }

    void isWell() {
        if (!said.isEmpty()) {
            LOG.info("The mail server {}:{} can be used again", settings.host(), settings.port());
        }
        said = "";
    }

    void failed(MessagingException failure) {
        String why = why(failure);
        if (!why.equals(said)) {
            LOG.warn("The mail server {}:{} can't be used: {}", settings.host(), settings.port(), why);
        }
        said = why;
    }

    private static String why(MessagingException failure) {
        String causes = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName() + ": " + cause.getMessage())
                .collect(Collectors.joining("; "));
        return ADDRESS.matcher(causes).replaceAll("…");
    }
}
