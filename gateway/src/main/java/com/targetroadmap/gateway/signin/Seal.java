package com.targetroadmap.gateway.signin;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Text that goes out and comes back as it was: links in mail that open without a session. Every gateway with the same
 * session secret opens what another one has sealed. Anybody can read what is in it.
 */
@Singleton
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seal(SessionSettings settings) {
        key = new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param purpose what is sealed for one is good for no other */
    public String seal(String purpose, String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8)) + "." + encode(mark(purpose, text));
    }

    /** What was sealed; empty where that wasn't here or for another purpose. */
    public Optional<String> open(String purpose, String sealed) {
        int dot = sealed.indexOf('.');
        try {
            var decoder = Base64.getUrlDecoder();
            String text = new String(decoder.decode(sealed.substring(0, Math.max(dot, 0))), StandardCharsets.UTF_8);
            byte[] mark = decoder.decode(sealed.substring(dot + 1));
            return MessageDigest.isEqual(mark, mark(purpose, text)) ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The line's end keeps it apart from what signs sessions with the same secret. */
    private byte[] mark(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
