package com.targetroadmap.gateway.signin;

import com.targetroadmap.gateway.page.Frame;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.csrf.validator.CsrfTokenValidator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A form's token is good when the signed session has the same. */
@Singleton
@Replaces(CsrfTokenValidator.class)
final class FormTokens implements CsrfTokenValidator<HttpRequest<?>> {

    /** @param token null when one of several places to look, the header or the form, has none */
    @Override
    public boolean validateCsrfToken(HttpRequest<?> request, @Nullable String token) {
        return token != null
                && request.getUserPrincipal(Authentication.class)
                        .map(session -> session.getAttributes().get(Frame.CSRF))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(expected -> MessageDigest.isEqual(bytes(expected), bytes(token)))
                        .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
