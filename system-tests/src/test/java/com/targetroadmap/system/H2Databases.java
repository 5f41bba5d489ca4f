package com.targetroadmap.system;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/** H2 in files, as {@code ./run} has it. */
final class H2Databases implements Databases {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;RETENTION_TIME=3000;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768";

    private final Path directory;

    H2Databases(Path directory) {
        this.directory = directory;
    }

    @Override
    public Database of(String service) {
        return new Database("jdbc:h2:file:" + directory.resolve(service) + OPTIONS, "sa", "");
    }

    /** The file belongs to the service, so it is a copy that is looked at: what {@code kill -9} would leave behind. */
    @Override
    public Connection look(String service) throws SQLException {
        Path copy = newDirectory().resolve(service);
        copy(file(service), Path.of(copy + ".mv.db"));
        return DriverManager.getConnection("jdbc:h2:file:" + copy + OPTIONS, "sa", "");
    }

    /** The file belongs to its service, which is away while it is replaced; everything else goes on. */
    @Override
    public Backup backUp(ServiceProcess service) {
        Path kept = directory.resolve(service.name() + ".backup");
        copy(file(service.name()), kept);
        return () -> {
            service.stop();
            copy(kept, file(service.name()));
            service.start();
            service.awaitReady();
        };
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path newDirectory() {
        try {
            return Files.createTempDirectory(directory, "looked-at");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String service) {
        return directory.resolve(service + ".mv.db");
    }
}
