package com.targetroadmap.defaults.token;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.util.List;

/**
 * Who this process is, and whom it believes.
 *
 * @param process the name that stands in the tokens this process mints, and that its callers must name as audience
 * @param keys directory with {@code NAME.private.jwk} of this process and {@code NAME.public.jwk} of those it accepts
 * @param accepts the processes whose tokens open this one; none for a process that has another way in
 */
@ConfigurationProperties("tokens")
@Requires(property = "tokens.process")
record TokenSettings(
        @NotBlank String process,
        @Bindable(defaultValue = "./data/keys") String keys,
        @Bindable(defaultValue = "") List<String> accepts) {

    Path privateKey() {
        return Path.of(keys, process + ".private.jwk");
    }

    Path publicKey(String name) {
        return Path.of(keys, name + ".public.jwk");
    }
}
