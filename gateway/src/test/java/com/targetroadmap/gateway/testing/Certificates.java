package com.targetroadmap.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Keys with certificates that nobody trusts by himself. */
public final class Certificates {

    private static final char[] CHANGEIT = "changeit".toCharArray();

    private Certificates() {}

    /** A key of its own with a certificate for this name: {@code dns:localhost}. */
    public static Path certificate(Path directory, String file, String name) throws IOException, InterruptedException {
        Path keys = directory.resolve(file + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String arguments = "-genkeypair -alias test -keyalg EC -dname CN=test -validity 2 -storetype PKCS12"
                + " -storepass changeit -ext SAN=%s -keystore".formatted(name);
        var command = new ArrayList<String>(List.of(keytool));
        command.addAll(List.of(arguments.split(" ", -1)));
        command.add(keys.toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return keys;
    }

    /** Under the alias {@code test}. */
    public static KeyStore keys(Path file) throws GeneralSecurityException, IOException {
        try (InputStream stored = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stored, CHANGEIT);
            return keys;
        }
    }

    /** Of a server that has this key. */
    public static SSLContext context(Path file) throws GeneralSecurityException, IOException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys(file), CHANGEIT);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
