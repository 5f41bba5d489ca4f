package com.targetroadmap.roadmap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTests;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.targetroadmap.roadmap");

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching("com.targetroadmap.roadmap.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void whatSalesSeesDoesNotKnowItems() {
        noClasses()
                .that()
                .resideInAPackage("..roadmap.salesroadmap..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..roadmap.item..", "..roadmap.theme..", "..roadmap.board..")
                .check(SERVICE);
    }

    @Test
    void rulesAreFreeOfTheDatabaseAndOfHttp() {
        noClasses()
                .that()
                .resideInAPackage("..roadmap.stage..")
                .or()
                .haveSimpleName("Rulebook")
                .or()
                .haveSimpleName("MoveRules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut.data..", "io.micronaut.http..", "io.micronaut.transaction..")
                .check(SERVICE);
    }

    @Test
    void eachTestWithADatabaseSaysOnWhichItRuns() {
        assertThat(DatabaseTests.untagged("com.targetroadmap.roadmap")).isEmpty();
    }
}
