package com.targetroadmap.system.operations;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One client's connection, kept as long as the server lets it and made anew when it says that it closes. A real socket,
 * because HTTP clients repeat on their own what was cut, and nobody would see it.
 */
final class KeptConnection {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int LONGEST_LINE = 16_384;

    private final URI server;
    private final String request;
    private Socket socket;

    KeptConnection(URI server, String path, String header) {
        this.server = server;
        this.request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json, text/html\r\n%s\r\n\r\n"
                .formatted(path, server.getAuthority(), header);
    }

    boolean isOpen() {
        return socket != null;
    }

    /**
     * @return the status
     * @throws IOException when the answer was cut, or none came
     */
    int ask() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MILLIS);
        }
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return answer(new BufferedInputStream(socket.getInputStream()));
    }

    private int answer(InputStream in) throws IOException {
        String status = line(in);
        int length = -1;
        boolean last = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            length = header.startsWith("content-length:")
                    ? Integer.parseInt(header.substring(15).strip())
                    : length;
            last |= header.equals("connection: close");
        }
        if (length < 0) {
            throw new IOException("An answer without its length: " + status);
        }
        in.skipNBytes(length);
        if (last) {
            socket.close();
            socket = null;
        }
        return Integer.parseInt(status.substring("HTTP/1.1 ".length()).substring(0, 3));
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0 || line.length() > LONGEST_LINE) {
                throw new IOException("Cut after: " + line);
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }
}
