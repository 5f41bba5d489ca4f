package com.targetroadmap.gateway.signin;

import com.targetroadmap.gateway.page.Frame;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** What the sign-in page shows. */
@Introspected
record SignInPage(Frame frame, String username, String then, boolean refused, List<String> names, boolean possible) {}
