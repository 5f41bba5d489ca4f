package com.targetroadmap.defaults.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * Makes the secrets of an installation in files that only their owner can read: a pair of keys for each process, and
 * what the gateway seals its sessions with. What is there already stays as it is.
 */
public final class MakeKeys {

    private static final int SESSION_SECRET_BYTES = 64;

    private final Path directory;

    private MakeKeys(Path directory) {
        this.directory = directory;
    }

    /** {@code MakeKeys DIRECTORY NAME...}, for example {@code MakeKeys data/keys gateway roadmap-service}. */
    public static void main(String[] args) throws IOException, JOSEException {
        if (args.length < 2) {
            throw new IllegalArgumentException("Say where, and for which processes: MakeKeys DIRECTORY NAME...");
        }
        in(Path.of(args[0]), List.of(args).subList(1, args.length));
    }

    /** Makes what is missing. */
    public static void in(Path directory, List<String> processes) throws IOException, JOSEException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var keys = new MakeKeys(directory);
        for (String process : processes) {
            keys.makePair(process);
        }
        keys.makeSessionSecret();
    }

    private void makePair(String process) throws IOException, JOSEException {
        Path secret = directory.resolve(process + ".private.jwk");
        if (Files.notExists(secret)) {
            write(
                    secret,
                    new ECKeyGenerator(Curve.P_256).keyID(process).generate().toJSONString());
        }
        ECKey key = KeyFile.read(secret);
        Path open = directory.resolve(process + ".public.jwk");
        if (Files.notExists(open)) {
            write(open, key.toPublicJWK().toJSONString());
        }
    }

    private void makeSessionSecret() throws IOException {
        Path file = directory.resolve("gateway.session.secret");
        if (Files.notExists(file)) {
            byte[] secret = new byte[SESSION_SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            write(file, Base64.getEncoder().encodeToString(secret));
        }
    }

    /** Under another name first: a process that is killed here leaves no half a key behind. */
    private static void write(Path file, String text) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".tmp", onlyOwner);
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
