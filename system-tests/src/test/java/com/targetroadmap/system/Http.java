package com.targetroadmap.system;

import java.net.http.HttpClient;
import java.time.Duration;

/** The one HTTP client of these tests; it follows no redirect by itself. */
public final class Http {

    public static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Http() {}
}
