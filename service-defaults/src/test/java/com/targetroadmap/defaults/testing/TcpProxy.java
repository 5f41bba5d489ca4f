package com.targetroadmap.defaults.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between two processes and breaks the link between them as networks and machines do. What it does can be changed
 * at any time, and counts at once for connections that are open already.
 */
public final class TcpProxy implements AutoCloseable {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final InetSocketAddress target;
    private final Set<ProxiedConnection> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile Orders orders = Orders.NONE;
    private ServerSocket door;
    private Thread doorkeeper;
    private Socket closedDoor;

    private TcpProxy(String host, int port) {
        this.target = new InetSocketAddress(host, port);
        this.door = listen(0);
        this.port = door.getLocalPort();
    }

    /** In front of the server in a URL, be it of HTTP or of JDBC. */
    public static TcpProxy before(String url) {
        var server = address(url);
        return new TcpProxy(server.getHost(), server.getPort());
    }

    /** Where it listens on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The same URL, through this proxy. */
    public String instead(String url) {
        return url.replace(address(url).getAuthority(), "127.0.0.1:" + port);
    }

    /** Connections are refused, and those that are open end. */
    public synchronized void refuse() {
        heal();
        closeDoor();
        open.forEach(ProxiedConnection::end);
        closedDoor = reserve();
    }

    /** From now on the target's answers reach their reader like this. */
    public void answer(Talk talk) {
        answerTo("", talk);
    }

    /** The same, on each connection as soon as a question with these words has passed it. */
    public synchronized void answerTo(String cue, Talk talk) {
        heal();
        orders = new Orders(cue, talk);
    }

    public synchronized void heal() {
        orders = Orders.NONE;
        if (closedDoor != null) {
            end(closedDoor);
            closedDoor = null;
            door = listen(port);
        }
    }

    Orders orders() {
        return orders;
    }

    @Override
    public synchronized void close() {
        refuse();
        end(closedDoor);
    }

    private static URI address(String url) {
        return URI.create(url.replaceFirst("^jdbc:", ""));
    }

    private ServerSocket listen(int port) {
        try {
            var listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(HERE, port));
            doorkeeper = ProxiedConnection.inBackground(() -> accept(listening));
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) throws IOException {
        while (true) {
            var connection = new ProxiedConnection(this, listening.accept(), target, open::remove);
            open.add(connection);
            connection.start();
        }
    }

    /** The system closes a port when nobody waits at it any more. */
    private void closeDoor() {
        end(door);
        try {
            doorkeeper.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the port from being given to somebody else, without listening there. */
    private Socket reserve() {
        try {
            var reserved = new Socket();
            reserved.setReuseAddress(true);
            reserved.bind(new InetSocketAddress(HERE, port));
            return reserved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param cue the words in a question from which on answers suffer; empty for all of them */
    record Orders(String cue, Talk talk) {

        static final Orders NONE = new Orders("", Talk.AS_IT_IS);

        boolean areForAll() {
            return cue.isEmpty();
        }

        boolean areCuedBy(byte[] question) {
            return new String(question, StandardCharsets.ISO_8859_1).contains(cue);
        }
    }
}
