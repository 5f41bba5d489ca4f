package com.targetroadmap.gateway.page;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/** Where people find us, for what leads to a page from elsewhere: mail and other programs. */
@Singleton
public final class PublicAddress {

    private final String url;

    PublicAddress(@Value("${gateway.public-url}") String url) {
        this.url = url.replaceFirst("/+$", "");
        URI address = URI.create(this.url);
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("GATEWAY_PUBLIC_URL must begin with https:// or http://; it is: " + url);
        }
    }

    /** The address of one of our paths. */
    public String of(String path) {
        return url + path;
    }
}
