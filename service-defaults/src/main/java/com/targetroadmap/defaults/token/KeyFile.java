package com.targetroadmap.defaults.token;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** A key as JSON (RFC 7517) in a file of its own. */
final class KeyFile {

    static ECKey read(Path file) {
        try {
            return ECKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException("The key file %s can't be read. MakeKeys makes it.".formatted(file), e);
        } catch (ParseException e) {
            throw new IllegalStateException("The key file %s holds no key.".formatted(file), e);
        }
    }

    private KeyFile() {}
}
