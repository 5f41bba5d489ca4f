package com.targetroadmap.system;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The classes of a process as the JVM keeps them for a quicker start. These tests start processes a hundred times and
 * more; the first one that is stopped in peace leaves them behind for the others.
 */
final class SharedClasses {

    private final Path jar;
    private final Path archive;
    private final Path fresh;

    SharedClasses(String name, Path jar) {
        this.jar = jar;
        archive = Path.of("target", name + ".jsa").toAbsolutePath();
        fresh = Path.of("target", name + "-" + UUID.randomUUID() + ".jsa").toAbsolutePath();
    }

    String option() {
        return areThere() ? "-XX:SharedArchiveFile=" + archive : "-XX:ArchiveClassesAtExit=" + fresh;
    }

    /** To be called when a process has ended in peace. */
    void keep() {
        try {
            if (Files.exists(fresh)) {
                Files.move(fresh, archive, ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean areThere() {
        try {
            return Files.exists(archive)
                    && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
