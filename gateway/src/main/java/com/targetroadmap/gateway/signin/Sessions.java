package com.targetroadmap.gateway.signin;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Frame;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A session is a signed cookie that says who somebody is, and which token their forms carry. */
@Singleton
final class Sessions {

    static final String COOKIE = "target-roadmap";
    private static final int CSRF_BYTES = 24;

    private final TokenGenerator tokens;
    private final Duration lifetime;
    private final boolean secure;
    private final SecureRandom random = new SecureRandom();

    Sessions(TokenGenerator tokens, SessionSettings settings) {
        this.tokens = tokens;
        this.lifetime = Duration.ofHours(settings.hours());
        this.secure = settings.secure();
    }

    Cookie begin(Caller caller, HttpRequest<?> request) {
        Map<String, Object> claims =
                new HashMap<>(Map.of("idp", caller.issuer(), "name", caller.name(), Frame.CSRF, csrfToken()));
        if (caller.mail() != null) {
            claims.put("email", caller.mail());
        }
        var session = Authentication.build(caller.subject(), caller.roles(), claims);
        String token = tokens.generateToken(session, (int) lifetime.toSeconds()).orElseThrow();
        return cookie(token, request).maxAge(lifetime);
    }

    Cookie end(HttpRequest<?> request) {
        return cookie("", request).maxAge(Duration.ZERO);
    }

    private Cookie cookie(String content, HttpRequest<?> request) {
        return Cookie.of(COOKIE, content)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(secure || request.isSecure());
    }

    private String csrfToken() {
        byte[] token = new byte[CSRF_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
