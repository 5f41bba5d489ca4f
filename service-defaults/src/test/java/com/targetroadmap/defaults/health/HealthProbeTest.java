package com.targetroadmap.defaults.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthProbeTest {

    @ParameterizedTest
    @CsvSource({"200, true", "503, false", "404, false"})
    void aProcessIsReadyWhenItSaysSo(int status, boolean ready) throws IOException {
        var process = process(status);
        try {
            assertThat(HealthProbe.isReady(process.getAddress().getPort())).isEqualTo(ready);
        } finally {
            process.stop(0);
        }
    }

    @Test
    void whoDoesNotListenIsNotReady() throws IOException {
        var process = process(200);
        process.stop(0);

        assertThat(HealthProbe.isReady(process.getAddress().getPort())).isFalse();
    }

    private static HttpServer process(int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/readiness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
