package com.targetroadmap.gateway.signin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** The form as it was sent. */
@Serdeable
record SignIn(
        @Nullable String username,
        @Nullable String password,
        @Nullable String then) {

    SignIn {
        username = Objects.requireNonNullElse(username, "").strip();
        password = Objects.requireNonNullElse(password, "");
    }
}
