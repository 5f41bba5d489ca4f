package com.targetroadmap.requests.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets as the Standard Webhooks convention has them: {@code whsec_} and 24 to 64 bytes in Base64. */
final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
