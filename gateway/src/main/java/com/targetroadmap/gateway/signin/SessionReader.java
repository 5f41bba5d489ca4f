package com.targetroadmap.gateway.signin;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.targetroadmap.defaults.person.Caller;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.jwt.validator.DefaultJwtAuthenticationFactory;
import io.micronaut.security.token.jwt.validator.JwtAuthenticationFactory;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the person out of a session whose signature and time were found good. */
@Singleton
@Replaces(DefaultJwtAuthenticationFactory.class)
final class SessionReader implements JwtAuthenticationFactory {

    @Override
    public Optional<Authentication> createAuthentication(JWT token) {
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return claims == null || claims.getClaim("roles") == null ? Optional.empty() : Optional.of(person(claims));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static Authentication person(JWTClaimsSet claims) throws ParseException {
        Set<String> roles = Set.copyOf(claims.getStringListClaim("roles"));
        var caller = new Caller(
                claims.getStringClaim("idp"),
                claims.getSubject(),
                claims.getStringClaim("name"),
                roles,
                claims.getStringClaim("email"));
        Map<String, Object> attributes = new HashMap<>(claims.getClaims());
        attributes.put(Caller.class.getName(), caller);
        return Authentication.build(caller.subject(), roles, attributes);
    }
}
