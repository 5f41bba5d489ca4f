package com.targetroadmap.defaults.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The public keys of the processes that this one believes, by name. A token is theirs by ES256 or it is nobody's. */
@Singleton
@Requires(property = "tokens.accepts")
final class TrustedKeys {

    private final Map<String, JWSVerifier> verifiers;

    TrustedKeys(TokenSettings settings) {
        verifiers = settings.accepts().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> verifier(settings, name)));
    }

    /** What the token claims, when the process that its key id names has signed it and calls itself the issuer. */
    Optional<JWTClaimsSet> claimsOf(String token) {
        try {
            var signed = SignedJWT.parse(token);
            var claims = signed.getJWTClaimsSet();
            return isGenuine(signed) && signed.getHeader().getKeyID().equals(claims.getIssuer())
                    ? Optional.of(claims)
                    : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean isGenuine(SignedJWT token) throws JOSEException {
        var header = token.getHeader();
        var kid = header.getKeyID();
        return JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && kid != null
                && verifiers.containsKey(kid)
                && token.verify(verifiers.get(kid));
    }

    private static JWSVerifier verifier(TokenSettings settings, String name) {
        try {
            return new ECDSAVerifier(KeyFile.read(settings.publicKey(name)).toPublicJWK());
        } catch (JOSEException e) {
            throw new IllegalStateException("The public key of %s can't be used.".formatted(name), e);
        }
    }
}
