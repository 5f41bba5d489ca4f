package com.targetroadmap.gateway.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import java.util.Collection;

/** A session is no token for programs, and the other way round: each is good only where it belongs. */
@Singleton
final class RightPlace implements GenericJwtClaimsValidator<HttpRequest<?>> {

    private final RevokedTokens revoked;

    RightPlace(RevokedTokens revoked) {
        this.revoked = revoked;
    }

    @Override
    public boolean validate(Claims claims, HttpRequest<?> request) {
        boolean isForApi = isForApi(claims.get("aud"));
        return isForApi == Bearer.isBrought(request)
                && !(isForApi && revoked.contains(claims.get("jti"), claims.get("sub")));
    }

    private static boolean isForApi(Object audience) {
        return ApiTokens.AUDIENCE.equals(audience)
                || (audience instanceof Collection<?> several && several.contains(ApiTokens.AUDIENCE));
    }
}
