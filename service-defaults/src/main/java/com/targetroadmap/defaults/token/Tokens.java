package com.targetroadmap.defaults.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Mints the tokens with which this process calls another one: ES256, for one audience, good for a minute. */
@Singleton
@Requires(property = "tokens.process")
public final class Tokens {

    static final Duration LIFETIME = Duration.ofSeconds(60);

    private final String process;
    private final ECDSASigner signer;
    private final Clock clock;

    Tokens(TokenSettings settings, Clock clock) {
        this.process = settings.process();
        this.clock = clock;
        try {
            this.signer = new ECDSASigner(KeyFile.read(settings.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of %s can't sign.".formatted(process), e);
        }
    }

    /** A token in the name of a person; believed only when this process is the gateway. */
    public String forPerson(Caller caller, String audience) {
        return sign(claims(audience)
                .subject(caller.subject())
                .claim("idp", caller.issuer())
                .claim("name", caller.name())
                .claim("email", caller.mail())
                .claim("roles", caller.roles().stream().sorted().toList()));
    }

    /** A token in this process's own name; opens the feeds and nothing else. */
    public String forThisProcess(String audience) {
        return sign(claims(audience).claim("roles", List.of(Roles.SERVICE)));
    }

    /** A token in the gateway's own name, for what it carries to people; believed only when this process is the gateway. */
    public String forTheGateway(String audience) {
        return sign(claims(audience).claim("roles", List.of(Roles.GATEWAY)));
    }

    private JWTClaimsSet.Builder claims(String audience) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(process)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)));
    }

    private String sign(JWTClaimsSet.Builder claims) {
        try {
            var header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(process).build();
            var token = new SignedJWT(header, claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("Signing failed.", e);
        }
    }
}
