package com.targetroadmap.gateway.signin;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tokens with which programs come to the public API in somebody's name. Nothing is kept of them: they are signed like
 * sessions, are good for {@code /api} only, end by themselves, and {@link RevokedTokens} ends them earlier.
 */
@Singleton
public final class ApiTokens {

    static final String AUDIENCE = "target-roadmap-api";

    private static final int LONGEST_DAYS = 90;

    private static final Logger LOG = LoggerFactory.getLogger(ApiTokens.class);

    private final TokenGenerator tokens;
    private final Clock clock;

    ApiTokens(TokenGenerator tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A new one with this person's rights as they are now.
     *
     * @param days how long it is good, from 1 to 90; anything else is refused
     */
    public ApiToken issue(Caller caller, @Nullable Integer days) {
        if (days == null || days < 1 || days > LONGEST_DAYS) {
            throw Problem.invalid("days", "Give a number of days from 1 to %d.".formatted(LONGEST_DAYS));
        }
        return issue(caller, Duration.ofDays(days));
    }

    private ApiToken issue(Caller caller, Duration lifetime) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var issued = new ApiToken(UUID.randomUUID(), "", now.plus(lifetime));
        String token = tokens.generateToken(claims(caller, issued, now)).orElseThrow();
        LOG.info("API token {} made by {}, until {}", issued.id(), caller.id(), issued.expiresAt());
        return new ApiToken(issued.id(), token, issued.expiresAt());
    }

    private static Map<String, Object> claims(Caller caller, ApiToken issued, Instant now) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "aud", AUDIENCE,
                "jti", issued.id().toString(),
                "sub", caller.subject(),
                "idp", caller.issuer(),
                "name", caller.name(),
                "roles", List.copyOf(caller.roles()),
                "iat", Date.from(now),
                "exp", Date.from(issued.expiresAt())));
        if (caller.mail() != null) {
            claims.put("email", caller.mail());
        }
        return claims;
    }
}
