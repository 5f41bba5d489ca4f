package com.targetroadmap.system;

/** Where a process, a database or a proxy listens. */
public record Address(String host, int port) {

    public static Address local(int port) {
        return new Address("127.0.0.1", port);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
