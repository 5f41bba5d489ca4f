package com.targetroadmap.gateway.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.SocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections of one message, to be closed when its time is over: the limits for each read are kept by a server that
 * says a word now and then for ever.
 */
final class SocketsWithAnEnd extends SocketFactory {

    private static final Logger LOG = LoggerFactory.getLogger(SocketsWithAnEnd.class);

    private final Maker maker;
    private final Queue<Socket> made = new ConcurrentLinkedQueue<>();

    SocketsWithAnEnd(Maker maker) {
        this.maker = maker;
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket socket = maker.make();
        made.add(socket);
        return socket;
    }

    void end() {
        for (Socket socket : made) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.debug("A connection to the mail server was closed already", e);
            }
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    /** Makes a socket that isn't connected. */
    interface Maker {
        Socket make() throws IOException;
    }
}
