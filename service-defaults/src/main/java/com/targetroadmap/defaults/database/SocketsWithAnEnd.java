package com.targetroadmap.defaults.database;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets on which to skip what will never come is an error. The driver of PostgreSQL (42.7.14 too) skips a message that it
 * doesn't understand in a loop without an end where the connection ends in its midst, and the thread is lost; as when
 * another program answers at the database's address. Corrected in
 * <a href="https://github.com/pgjdbc/pgjdbc/pull/4358">pgjdbc 4358</a>: to be removed with the release that has it.
 */
public final class SocketsWithAnEnd extends SocketFactory {

    /** Not yet connected: all that the driver asks for. */
    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public InputStream getInputStream() throws IOException {
                return new WithAnEnd(super.getInputStream());
            }
        };
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

    private static final class WithAnEnd extends FilterInputStream {

        WithAnEnd(InputStream in) {
            super(in);
        }

        /** @throws EOFException where there is nothing any more */
        @Override
        public long skip(long number) throws IOException {
            long skipped = super.skip(number);
            if (skipped > 0 || number <= 0) {
                return skipped;
            }
            if (read() < 0) {
                throw new EOFException("The connection ended within a message");
            }
            return 1;
        }
    }
}
