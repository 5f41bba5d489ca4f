package com.targetroadmap.gateway.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one event over a connection of its own. Apache's client in its minimal form follows no redirect, keeps no cookie,
 * asks no proxy and tries nothing again; it connects to what {@link PublicAddresses} has looked at, and takes at most a
 * hundred headers of 8 KB. What comes after them isn't read.
 */
@Singleton
class Way {

    /** Also for each word of the agreement on encryption. */
    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    private static final RequestConfig LIMITS = RequestConfig.custom()
            .setConnectionRequestTimeout(CONNECT)
            .setResponseTimeout(Timeout.ofSeconds(15))
            .build();

    /** From the look at the name to the answer, however slowly the other side talks. */
    private static final Duration WHOLE = Duration.ofSeconds(20);

    /** Also to one host, where several systems may be: none waits for a connection while another one hangs. */
    private static final int AT_ONCE = 50;

    private static final ContentType JSON = ContentType.create("application/json");

    private final CloseableHttpClient client;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Duration whole;

    @Inject
    Way(PublicAddresses addresses, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler, Clock clock) {
        this(addresses, scheduler, clock, WHOLE);
    }

    /** @param whole how long an attempt may take */
    Way(PublicAddresses addresses, TaskScheduler scheduler, Clock clock, Duration whole) {
        this.client = HttpClients.createMinimal(PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setMaxConnPerRoute(AT_ONCE)
                .setMaxConnTotal(AT_ONCE)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
                .build());
        this.scheduler = scheduler;
        this.clock = clock;
        this.whole = whole;
    }

    Attempt send(Outgoing message) {
        try {
            URI url = URI.create(message.url());
            return sent(HttpHost.create(url), post(url, message));
        } catch (PublicAddresses.NotPublic e) {
            return Attempt.failed(e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Attempt.failed(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** However it ends the connection is cut, so nobody waits for the end of an answer that has none. */
    private Attempt sent(HttpHost other, HttpPost post) throws IOException {
        Future<?> end = scheduler.schedule(whole, post::cancel);
        try {
            ClassicHttpResponse answer = client.executeOpen(other, post, null);
            return Attempt.answered(answer.getCode(), retryAfter(answer));
        } catch (IOException e) {
            if (post.isCancelled()) {
                return Attempt.failed("No answer in time");
            }
            throw e;
        } finally {
            end.cancel(false);
            post.cancel();
        }
    }

    private HttpPost post(URI url, Outgoing message) {
        String id = message.id().toString();
        long now = clock.instant().getEpochSecond();
        HttpPost post = new HttpPost(url);
        post.setConfig(LIMITS);
        post.setHeader(HttpHeaders.USER_AGENT, "target-roadmap");
        post.setHeader(HttpHeaders.CONNECTION, "close");
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", now);
        post.setHeader("webhook-signature", Signature.of(message.secrets(), id, now, message.body()));
        post.setEntity(new ByteArrayEntity(message.body().getBytes(StandardCharsets.UTF_8), JSON));
        return post;
    }

    /** In seconds; a date isn't understood. */
    private static @Nullable Long retryAfter(ClassicHttpResponse answer) {
        Header header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
        String value = header == null ? "" : header.getValue().strip();
        return value.matches("\\d{1,9}") ? Long.valueOf(value) : null;
    }

    @PreDestroy
    void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
