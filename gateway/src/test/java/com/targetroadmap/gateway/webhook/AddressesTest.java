package com.targetroadmap.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.targetroadmap.gateway.testing.TestGateway;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no event is sent, whatever the address looks like. */
class AddressesTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final Map<String, String> got = new ConcurrentHashMap<>();

    private final TaskScheduler scheduler = TestGateway.server()
            .getApplicationContext()
            .getBean(TaskScheduler.class, Qualifiers.byName(TaskExecutors.SCHEDULED));

    private HttpServer other;

    @BeforeEach
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            got.put("host", exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "2001::1",
                "192.88.99.1",
                "168.63.129.16",
                "2001:2::1",
                "3fff::1"
            })
    void noDoorOfThePrivateNetworkIsKnockedAt(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        Way careful = new Way(new PublicAddresses(false), scheduler, Clock.systemUTC());
        Attempt attempt = careful.send(new Outgoing(
                UUID.randomUUID(),
                "http://%s:%d/".formatted(host, other.getAddress().getPort()),
                List.of(SECRET),
                "{}",
                1));
        assertThat(attempt.reason()).contains("private network");
        assertThat(got).isEmpty();
    }

    /** A name in the public DNS can lead anywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::ffff:127.0.0.1",
                "::1",
                "127.0.0.1 8.8.8.8",
                "8.8.8.8 127.0.0.1",
                "2a00:1450:4001::1 fd00::1"
            })
    void noNameLeadsThereEither(String addresses) throws IOException {
        Way careful = new Way(new PublicAddresses(named(addresses), false), scheduler, Clock.systemUTC());
        Attempt attempt = careful.send(toCrm());
        assertThat(attempt.reason()).contains("crm.example", "private network");
        assertThat(got).isEmpty();
    }

    /** Nobody but this test knows the name, and the second time it leads elsewhere. */
    @Test
    void aNameIsLookedUpOnceAndWhatWasFoundIsConnectedTo() throws IOException {
        AtomicInteger looks = new AtomicInteger();
        InMemoryDnsResolver names = new InMemoryDnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return looks.incrementAndGet() == 1
                        ? super.resolve(host)
                        : new InetAddress[] {InetAddress.getByName("8.8.8.8")};
            }
        };
        names.add("crm.example", InetAddress.getLoopbackAddress());
        Way trusting = new Way(new PublicAddresses(names, true), scheduler, Clock.systemUTC());
        assertThat(trusting.send(toCrm()).sent()).isTrue();
        assertThat(got)
                .containsEntry("host", "crm.example:" + other.getAddress().getPort());
        assertThat(looks).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "192.1.0.1",
                "168.63.129.17",
                "2001:200::1",
                "2a00:1450:4001::1"
            })
    void whatIsPublicIsOpen(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private Outgoing toCrm() {
        String url = "http://crm.example:" + other.getAddress().getPort();
        return new Outgoing(UUID.randomUUID(), url, List.of(SECRET), "{}", 1);
    }

    private static InMemoryDnsResolver named(String addresses) throws UnknownHostException {
        InMemoryDnsResolver names = new InMemoryDnsResolver();
        List<InetAddress> found = new ArrayList<>();
        for (String address : addresses.split(" ", -1)) {
            found.add(InetAddress.getByName(address));
        }
        names.add("crm.example", found.toArray(InetAddress[]::new));
        return names;
    }
}
