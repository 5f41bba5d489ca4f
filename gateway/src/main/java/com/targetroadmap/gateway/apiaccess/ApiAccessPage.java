package com.targetroadmap.gateway.apiaccess;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.signin.ApiToken;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * The form for a token, and the one that was just made.
 *
 * @param gateway how this gateway is called, for the example
 * @param made shown this once; {@code null} where none was made
 */
@Introspected
record ApiAccessPage(
        Frame frame,
        String gateway,
        TokenForm form,
        @Nullable ApiToken made,
        @Nullable Trouble trouble) {}
