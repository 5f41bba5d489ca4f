package com.targetroadmap.roadmap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.targetroadmap.roadmap", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("com.targetroadmap.roadmap.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatSalesSeesDoesNotKnowItems = noClasses()
            .that()
            .resideInAPackage("..salesroadmap..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..roadmap.item..", "..roadmap.theme..", "..roadmap.board..");

    @ArchTest
    static final ArchRule rulesAreFreeOfTheDatabaseAndOfHttp = noClasses()
            .that()
            .resideInAPackage("..stage..")
            .or()
            .haveSimpleName("Rulebook")
            .or()
            .haveSimpleName("MoveRules")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut.data..", "io.micronaut.http..", "io.micronaut.transaction..");
}
