package com.targetroadmap.defaults.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What becomes of the next piece of an answer on its way through a {@link TcpProxy}. */
@FunctionalInterface
public interface Talk {

    Talk AS_IT_IS = (answer, to, closed) -> to.write(answer);

    /** Half of it, then the end of the connection. */
    Talk CUT = (answer, to, closed) -> {
        to.write(answer, 0, answer.length / 2);
        to.flush();
        throw new IOException("cut on purpose");
    };

    /** Hands the answer on, as it is or not. Throwing ends the connection. */
    void handOn(byte[] answer, OutputStream to, CountDownLatch closed) throws IOException, InterruptedException;

    /** Each piece comes that much later; a connection that has begun to be late stays so. */
    static Talk lateBy(int seconds) {
        return (answer, to, closed) -> {
            if (closed.await(seconds, TimeUnit.SECONDS)) {
                throw new IOException("nobody waits any more");
            }
            to.write(answer);
        };
    }

    /** The question arrives, its effect happens; what comes back is something else. */
    static Talk insteadOfAnswers(byte[] garbage) {
        return (answer, to, closed) -> to.write(garbage);
    }

    /** Some of it, and then the end of the connection. */
    static Talk partOf(byte[] answer) {
        return (ignored, to, closed) -> {
            to.write(answer);
            to.flush();
            throw new IOException("ended on purpose");
        };
    }

    /** Bytes that no protocol begins with. */
    static Talk noise() {
        byte[] noise = new byte[200];
        Arrays.fill(noise, (byte) 0x9d);
        return insteadOfAnswers(noise);
    }
}
