package com.targetroadmap.defaults.health;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

/**
 * Asks this process's readiness: exit status 0 when it is ready. What container images check their health with, because
 * Java is the one thing that is surely in them.
 */
public final class HealthProbe {

    private static final int MILLISECONDS = 3_000;

    private HealthProbe() {}

    /** {@code HealthProbe PORT} */
    public static void main(String[] args) throws IOException {
        System.exit(isReady(Integer.parseInt(args[0])) ? 0 : 1);
    }

    static boolean isReady(int port) throws IOException {
        URL url = URI.create("http://127.0.0.1:%d/health/readiness".formatted(port))
                .toURL();
        var connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout(MILLISECONDS);
        connection.setReadTimeout(MILLISECONDS);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        } finally {
            connection.disconnect();
        }
    }
}
