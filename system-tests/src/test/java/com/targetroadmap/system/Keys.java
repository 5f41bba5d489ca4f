package com.targetroadmap.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the keys of a system, as {@code ./run} does. */
final class Keys {

    private Keys() {}

    static void make(Path directory, List<String> processes) {
        Path jar = ServiceProcess.jar(RunningSystem.GATEWAY);
        List<String> command = new ArrayList<>(List.of(
                ServiceProcess.java(),
                "-cp",
                jar + ":" + jar.resolveSibling("lib") + "/*",
                "com.targetroadmap.defaults.token.MakeKeys",
                directory.toString()));
        command.addAll(processes);
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("no keys were made");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
