package com.targetroadmap.gateway.signin;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Named;

/** Signs the session cookie with the secret of this installation; without the secret the gateway doesn't start. */
@Factory
final class SessionSignature {

    @Context
    @Named("generator")
    SignatureGeneratorConfiguration signature(SessionSettings settings) {
        var configuration = new SecretSignatureConfiguration("generator");
        configuration.setSecret(settings.secret());
        return new SecretSignature(configuration);
    }
}
