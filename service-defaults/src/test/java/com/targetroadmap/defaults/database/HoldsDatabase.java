package com.targetroadmap.defaults.database;

import com.targetroadmap.defaults.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;

/** A process that has a database open until it is killed. */
final class HoldsDatabase {

    private HoldsDatabase() {}

    public static void main(String[] arguments) throws IOException {
        var url = TestDatabase.inFile(Path.of(arguments[0])).get("datasources.default.url");
        var process = OnlyProcess.on(url, "sa", "");
        System.out.println("started");
        System.in.read();
        process.close();
    }
}
