package com.targetroadmap.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs as the gateway does, so that a test can speak to a service directly. */
public final class GatewayKey {

    private final ECKey key;

    public GatewayKey(Path keys) {
        try {
            key = ECKey.parse(Files.readString(keys.resolve("gateway.private.jwk")));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public String tokenFor(Persona persona, String service) {
        return sign(claims(service)
                .subject(persona.account)
                .claim("idp", "demo")
                .claim("name", persona.account)
                .claim("roles", List.of(persona.role)));
    }

    /** Opens the feeds. */
    String tokenForItself(String service) {
        return sign(claims(service).claim("roles", List.of("SERVICE")));
    }

    /** Takes what is to be carried to people and channels. */
    String tokenForCarrying(String service) {
        return sign(claims(service).claim("roles", List.of("GATEWAY")));
    }

    private static JWTClaimsSet.Builder claims(String service) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("gateway")
                .audience(service)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private String sign(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("gateway").build(), claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
