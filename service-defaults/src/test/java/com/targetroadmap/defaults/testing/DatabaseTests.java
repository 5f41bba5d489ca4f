package com.targetroadmap.defaults.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a test with a database from being forgotten when PostgreSQL's turn comes. */
public final class DatabaseTests {

    /** By its name: this class must not seem to reach a database itself. */
    private static final String DATABASE = DatabaseTests.class.getPackageName() + ".TestDatabase";

    private DatabaseTests() {}

    /** The tests below {@code packageName} that reach a database, by whatever way, and don't say on which they run. */
    public static List<String> untagged(String packageName) {
        return new ClassFileImporter()
                .importPackages(packageName, DatabaseTests.class.getPackageName()).stream()
                        .filter(type -> type.getPackageName().startsWith(packageName))
                        .filter(DatabaseTests::isTest)
                        .filter(DatabaseTests::reachesDatabase)
                        .filter(type -> !isTagged(type))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();
    }

    /** With tests of its own, or with those of a class that can't be run by itself. */
    private static boolean isTest(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getAllMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(Test.class)
                                || method.isAnnotatedWith("org.junit.jupiter.params.ParameterizedTest"));
    }

    private static boolean reachesDatabase(JavaClass type) {
        return type.getTransitiveDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getName().equals(DATABASE));
    }

    /** Those in a class run where it does. */
    private static boolean isTagged(JavaClass type) {
        return type.getEnclosingClass().filter(DatabaseTests::isTagged).isPresent()
                || type.isAnnotatedWith(DatabaseTest.class)
                || type.isAnnotatedWith(OnlyOnH2.class)
                || type.isAnnotatedWith(OnlyOnPostgresql.class);
    }
}
