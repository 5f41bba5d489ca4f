package com.targetroadmap.defaults;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTests;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** A plain test: what ArchUnit's own engine runs, Surefire counts as nothing. */
    @Test
    void featuresDependOnEachOtherOneWayOnly() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("com.targetroadmap.defaults");

        slices().matching("com.targetroadmap.defaults.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @Test
    void eachTestWithADatabaseSaysOnWhichItRuns() {
        assertThat(DatabaseTests.untagged("com.targetroadmap.defaults")).isEmpty();
    }
}
