package com.targetroadmap.defaults.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** One connection through a {@link TcpProxy}: questions pass, answers suffer. */
final class ProxiedConnection {

    private static final int LARGEST_PIECE = 64 * 1024;

    private final TcpProxy proxy;
    private final Socket asker;
    private final InetSocketAddress target;
    private final Socket answerer = new Socket();
    private final Consumer<ProxiedConnection> whenEnded;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile TcpProxy.Orders cuedBy = TcpProxy.Orders.NONE;

    ProxiedConnection(TcpProxy proxy, Socket asker, InetSocketAddress target, Consumer<ProxiedConnection> whenEnded) {
        this.proxy = proxy;
        this.asker = asker;
        this.target = target;
        this.whenEnded = whenEnded;
    }

    void start() {
        inBackground(this::ask);
    }

    void end() {
        ended.countDown();
        close(asker);
        close(answerer);
        whenEnded.accept(this);
    }

    private void ask() throws IOException {
        try {
            answerer.connect(target);
            inBackground(this::answer);
            for (byte[] piece = read(asker); piece.length > 0; piece = read(asker)) {
                hear(piece);
                answerer.getOutputStream().write(piece);
            }
        } finally {
            end();
        }
    }

    private void answer() throws IOException, InterruptedException {
        try {
            for (byte[] piece = read(answerer); piece.length > 0; piece = read(answerer)) {
                talk().handOn(piece, asker.getOutputStream(), ended);
            }
        } finally {
            end();
        }
    }

    private void hear(byte[] question) {
        var orders = proxy.orders();
        if (orders.areCuedBy(question)) {
            cuedBy = orders;
        }
    }

    private Talk talk() {
        var orders = proxy.orders();
        return orders.areForAll() || cuedBy.equals(orders) ? orders.talk() : Talk.AS_IT_IS;
    }

    private static byte[] read(Socket socket) throws IOException {
        byte[] piece = new byte[LARGEST_PIECE];
        return Arrays.copyOf(piece, Math.max(0, socket.getInputStream().read(piece)));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was closed already.
        }
    }

    /** Whatever ends a connection ends it for good; who spoke through it hears so. */
    static Thread inBackground(Piece work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @FunctionalInterface
    interface Piece {
        void run() throws IOException, InterruptedException;
    }
}
