package com.targetroadmap.gateway.signin;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tokens for programs that are good no more, from a file of the installation: in each line the id of one, or the subject
 * of a person whose are all meant. Read at each call, so that a line works at once and in every gateway.
 */
@Singleton
final class RevokedTokens {

    private final Path file;

    RevokedTokens(SessionSettings settings) {
        this.file = settings.revokedTokens();
    }

    boolean contains(Object id, Object subject) {
        Set<String> lines = lines();
        return lines.contains(String.valueOf(id)) || lines.contains(String.valueOf(subject));
    }

    /** A list that is there and can't be read lets nobody in. */
    private Set<String> lines() {
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip).collect(Collectors.toSet());
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
