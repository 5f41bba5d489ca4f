package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.signin.ApiToken;
import com.targetroadmap.gateway.signin.ApiTokens;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;

/** Tokens for programs, made by the person in whose name they will work. */
@Controller("/api/tokens")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
final class TokenController {

    private final ApiTokens tokens;

    TokenController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /** Makes a token with your rights. Needs the session cookie: a token makes no other, so that none outlives its end. */
    @Post
    HttpResponse<ApiToken> makeToken(Frame frame, @Body NewToken wanted) {
        Caller caller = frame.caller();
        if (frame.csrf().isEmpty()) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN, "not-allowed", "Only a signed-in person makes tokens; a token can't.");
        }
        return HttpResponse.created(tokens.issue(caller, wanted.days()));
    }

    /**
     * What a token is to be like.
     *
     * @param days how long it is good, from 1 to 90
     */
    @Serdeable
    record NewToken(@Nullable Integer days) {}
}
