package com.targetroadmap.gateway.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * An SMTP server that does to order what a real one does on a bad day; offers STARTTLS if it has a certificate, and then
 * passes what follows on to a real server.
 */
public final class SmtpStandIn implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile SSLContext certificate;
    private volatile int real;
    private volatile long dribble;

    public SmtpStandIn() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** @param command for example {@code RCPT}; {@code HELLO} is the greeting; an empty answer never comes */
    public SmtpStandIn answer(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** Says a letter of each answer now and then. */
    public SmtpStandIn dribble(long millis) {
        dribble = millis;
        return this;
    }

    /** @param realPort where the real server is, without TLS */
    public SmtpStandIn withTls(SSLContext context, int realPort) {
        certificate = context;
        real = realPort;
        return this;
    }

    public List<String> heard() {
        return heard;
    }

    private void listen() throws IOException {
        while (!server.isClosed()) {
            Socket client = server.accept();
            run(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, answers.getOrDefault("HELLO", "220 here"));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split(" ", 2)[0];
            heard.add(command);
            if (command.equals("STARTTLS")) {
                secured(client);
                return;
            }
            say(client, answers.getOrDefault(command, usual(command)));
            if (command.equals("DATA") && !answers.containsKey("DATA")) {
                skip(in);
                say(client, answers.getOrDefault("END", "250 taken"));
            }
        }
    }

    private String usual(String command) {
        return switch (command) {
            case "EHLO" -> certificate == null ? "250 fine" : "250-fine\r\n250 STARTTLS";
            case "DATA" -> "354 go on";
            default -> "250 fine";
        };
    }

    private void secured(Socket client) throws IOException {
        say(client, "220 go on");
        var secure = (SSLSocket) certificate.getSocketFactory().createSocket(client, null, client.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), real)) {
            new BufferedReader(new InputStreamReader(behind.getInputStream(), StandardCharsets.UTF_8)).readLine();
            run(() -> pass(secure.getInputStream(), behind.getOutputStream()));
            pass(behind.getInputStream(), secure.getOutputStream());
        }
    }

    private static void pass(InputStream from, OutputStream to) throws IOException {
        byte[] some = new byte[4096];
        for (int count = from.read(some); count >= 0; count = from.read(some)) {
            to.write(some, 0, count);
            to.flush();
        }
    }

    private static void skip(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // Nobody wants to know.
        }
    }

    private void say(Socket client, String answer) throws IOException {
        if (answer.isEmpty()) {
            return;
        }
        for (byte letter : (answer + "\r\n").getBytes(StandardCharsets.UTF_8)) {
            client.getOutputStream().write(letter);
            client.getOutputStream().flush();
            LockSupport.parkNanos(dribble * 1_000_000);
        }
    }

    private static void run(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The other side has gone.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
