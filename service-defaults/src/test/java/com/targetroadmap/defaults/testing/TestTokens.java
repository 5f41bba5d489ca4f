package com.targetroadmap.defaults.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tokens as the processes of the system mint them, good for a minute from now (or from the given instant). */
public final class TestTokens {

    private TestTokens() {}

    public static String forPerson(Caller caller, String audience) {
        return forPerson(caller, audience, Instant.now());
    }

    public static String forPerson(Caller caller, String audience, Instant now) {
        var claims = claims(TestKeys.GATEWAY, audience, now)
                .subject(caller.subject())
                .claim("idp", caller.issuer())
                .claim("name", caller.name())
                .claim("email", caller.mail())
                .claim("roles", List.copyOf(caller.roles()));
        return sign(TestKeys.GATEWAY, claims.build());
    }

    /** A token of one process for another one, for example to read its feed. */
    public static String forProcess(String process, String audience) {
        return forProcess(process, audience, Instant.now());
    }

    public static String forProcess(String process, String audience, Instant now) {
        return sign(
                process,
                claims(process, audience, now)
                        .claim("roles", List.of(Roles.SERVICE))
                        .build());
    }

    /** A token of the gateway in its own name. */
    public static String forTheGateway(String audience, Instant now) {
        return sign(
                TestKeys.GATEWAY,
                claims(TestKeys.GATEWAY, audience, now)
                        .claim("roles", List.of(Roles.GATEWAY))
                        .build());
    }

    private static JWTClaimsSet.Builder claims(String issuer, String audience, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private static String sign(String process, JWTClaimsSet claims) {
        try {
            var header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(process).build();
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(TestKeys.privateKey(process)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
