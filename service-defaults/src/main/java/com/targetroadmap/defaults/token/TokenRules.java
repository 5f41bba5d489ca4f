package com.targetroadmap.defaults.token;

import com.nimbusds.jwt.JWTClaimsSet;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.context.annotation.Requires;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a genuine token must claim to open this process. People come through the gateway only; a process is
 * {@code SERVICE} and nothing else, or, if it is the gateway, {@code GATEWAY} and nothing else; no token is both.
 */
@Singleton
@Requires(property = "tokens.accepts")
final class TokenRules {

    private static final String GATEWAY = "gateway";
    private static final Set<String> OF_PEOPLE = Set.of(Roles.SALES, Roles.SALES_LEAD, Roles.PM);
    private static final Set<String> OF_A_PROCESS = Set.of(Roles.SERVICE);
    private static final Set<String> OF_THE_GATEWAY = Set.of(Roles.GATEWAY);

    /** How far the clocks of two processes may differ. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final String process;
    private final Clock clock;

    TokenRules(TokenSettings settings, Clock clock) {
        this.process = settings.process();
        this.clock = clock;
    }

    Optional<Authentication> authenticate(JWTClaimsSet claims) {
        try {
            return isForUs(claims) && isInTime(claims) ? whoever(claims) : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private boolean isForUs(JWTClaimsSet claims) {
        return claims.getAudience().contains(process);
    }

    private boolean isInTime(JWTClaimsSet claims) {
        if (claims.getIssueTime() == null || claims.getExpirationTime() == null) {
            return false;
        }
        Instant now = clock.instant();
        Instant issued = claims.getIssueTime().toInstant();
        Instant expires = claims.getExpirationTime().toInstant();
        return now.isBefore(expires)
                && !issued.isAfter(now.plus(SKEW))
                && Duration.between(issued, expires).compareTo(Tokens.LIFETIME) <= 0;
    }

    private Optional<Authentication> whoever(JWTClaimsSet claims) throws ParseException {
        List<String> listed = claims.getStringListClaim("roles");
        Set<String> roles = listed == null || listed.contains(null) ? Set.of() : Set.copyOf(listed);
        boolean isOfPerson = claims.getSubject() != null
                && claims.getStringClaim("idp") != null
                && claims.getStringClaim("name") != null;
        boolean isOfProcess = claims.getSubject() == null && claims.getClaim("idp") == null;
        boolean isOfGateway = GATEWAY.equals(claims.getIssuer());
        if (isOfProcess && (roles.equals(OF_A_PROCESS) || (isOfGateway && roles.equals(OF_THE_GATEWAY)))) {
            return Optional.of(Authentication.build(claims.getIssuer(), roles));
        }
        return isOfPerson && isOfGateway && isOfPeople(roles) ? Optional.of(person(claims, roles)) : Optional.empty();
    }

    private static boolean isOfPeople(Set<String> roles) {
        return !roles.isEmpty() && OF_PEOPLE.containsAll(roles);
    }

    private static Authentication person(JWTClaimsSet claims, Set<String> roles) throws ParseException {
        var caller = new Caller(
                claims.getStringClaim("idp"),
                claims.getSubject(),
                claims.getStringClaim("name"),
                roles,
                claims.getStringClaim("email"));
        return Authentication.build(caller.subject(), roles, Map.of(Caller.class.getName(), caller));
    }
}
