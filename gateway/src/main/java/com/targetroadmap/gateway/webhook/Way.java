package com.targetroadmap.gateway.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends one event over a connection of its own, to the very address that was looked at: the JDK's HTTP client looks names up
 * by itself, a second time. Follows no redirect, and reads of the answer no more than its status and Retry-After.
 */
@Singleton
class Way {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 15_000;

    /** From the connection to the answer, however slowly the other side talks. */
    private static final Duration WHOLE = Duration.ofSeconds(20);

    private static final int MOST_HEADERS = 100;
    private static final int MOST_CHARACTERS = 8_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final Pattern RETRY_AFTER = Pattern.compile("(?i)retry-after:\\s*(\\d{1,9})\\s*");

    private final PublicAddresses addresses;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Duration whole;

    @Inject
    Way(PublicAddresses addresses, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler, Clock clock) {
        this(addresses, scheduler, clock, WHOLE);
    }

    /** @param whole how long an attempt may take */
    Way(PublicAddresses addresses, TaskScheduler scheduler, Clock clock, Duration whole) {
        this.addresses = addresses;
        this.scheduler = scheduler;
        this.clock = clock;
        this.whole = whole;
    }

    Attempt send(Outgoing message) {
        try {
            return sent(message, URI.create(message.url()));
        } catch (PublicAddresses.NotPublic e) {
            return Attempt.failed(e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Attempt.failed(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private Attempt sent(Outgoing message, URI url) throws IOException {
        InetAddress address = addresses.of(url.getHost());
        boolean secure = "https".equals(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : (secure ? 443 : 80);
        try (Socket plain = new Socket()) {
            Future<?> end = scheduler.schedule(whole, () -> closed(plain));
            plain.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            plain.setSoTimeout(READ_MILLIS);
            try (Socket socket = secure ? encrypted(plain, url.getHost(), port) : plain) {
                socket.getOutputStream().write(request(message, url).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                Attempt attempt = answer(new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
                end.cancel(false);
                return attempt;
            }
        }
    }

    /** Whoever reads from it or writes to it hears of that at once. */
    private static boolean closed(Socket socket) throws IOException {
        socket.close();
        return true;
    }

    /** The certificate has to be of the name, whatever the address is. */
    private static Socket encrypted(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String request(Outgoing message, URI url) {
        long now = clock.instant().getEpochSecond();
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return String.join(
                "\r\n",
                "POST " + path + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery()) + " HTTP/1.1",
                "Host: " + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()),
                "User-Agent: target-roadmap",
                "Content-Type: application/json",
                "Content-Length: " + message.body().getBytes(StandardCharsets.UTF_8).length,
                "Connection: close",
                "webhook-id: " + message.id(),
                "webhook-timestamp: " + now,
                "webhook-signature: "
                        + Signature.of(message.secrets(), message.id().toString(), now, message.body()),
                "",
                message.body());
    }

    private static Attempt answer(BufferedReader answer) throws IOException {
        String line = line(answer);
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            return Attempt.failed("The answer is no HTTP");
        }
        return Attempt.answered(Integer.parseInt(status.group(1)), retryAfter(answer));
    }

    private static @Nullable Long retryAfter(BufferedReader answer) throws IOException {
        for (int i = 0; i < MOST_HEADERS; i++) {
            String line = line(answer);
            Matcher header = RETRY_AFTER.matcher(line);
            if (line.isEmpty()) {
                return null;
            }
            if (header.matches()) {
                return Long.valueOf(header.group(1));
            }
        }
        return null;
    }

    /** Never more than a line of sensible length, however much the other side sends. */
    private static String line(BufferedReader answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = answer.read(); one >= 0 && one != '\n' && line.length() < MOST_CHARACTERS; one = answer.read()) {
            line.append((char) one);
        }
        return line.toString().strip();
    }
}
