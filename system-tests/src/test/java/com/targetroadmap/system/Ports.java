package com.targetroadmap.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports of 127.0.0.1 below those that the system gives to callers: so nobody's outgoing connection takes the port of
 * a process that is dead for a while, and nobody who calls it meanwhile is connected to itself.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final int PARTS = 16;

    private Ports() {}

    public static List<Integer> free(int count) {
        return ThreadLocalRandom.current()
                .ints(FIRST, LAST)
                .distinct()
                .filter(Ports::isOurs)
                .filter(Ports::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    /** Tests run in several processes at once; what one has found free, another one isn't to take before it is used. */
    private static boolean isOurs(int port) {
        return port % PARTS == ProcessHandle.current().pid() % PARTS;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
