package com.targetroadmap.defaults.feedreader;

import io.micronaut.context.BeanContext;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.time.Duration;

/** Makes the client of a feed, with time limits of its own. */
@Singleton
final class FeedClients {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** Longer than the feed may let a reader wait. */
    private static final Duration READ = FeedClient.LONG_POLL.plusSeconds(5);

    /** 500 facts with every text at its limit. */
    private static final int LARGEST_BATCH = 64 * 1024 * 1024;

    private final BeanContext beans;
    private final ObjectMapper json;
    private final ServicePass pass;

    FeedClients(BeanContext beans, ObjectMapper json, ServicePass pass) {
        this.beans = beans;
        this.json = json;
        this.pass = pass;
    }

    FeedClient of(String service) {
        var address = beans.findBean(FeedAddress.class, Qualifiers.byName(service))
                .orElseThrow(() -> new ConfigurationException("Set feeds.read.%s.url".formatted(service)));
        var limits = new DefaultHttpClientConfiguration();
        limits.setConnectTimeout(CONNECT);
        limits.setReadTimeout(READ);
        limits.setMaxContentLength(LARGEST_BATCH);
        try {
            return new FeedClient(service, HttpClient.create(address.url().toURL(), limits), json, pass);
        } catch (MalformedURLException e) {
            throw new ConfigurationException("feeds.read.%s.url is no address".formatted(service), e);
        }
    }
}
