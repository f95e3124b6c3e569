package eu.integratingcities.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What has to stay true of the gateway's own shape. */
class ArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.integratingcities.gateway");

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("eu.integratingcities.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    @Test
    void nobodyButTheDoorListens() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..door..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.core.http.HttpServer")
                .check(GATEWAY);
    }

    @Test
    void onlyWhatNeedsNoFrameworkIsTakenFromTheConventionsOfServices() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("eu.integratingcities.http..")
                        .and(not(resideInAnyPackage(
                                "eu.integratingcities.http.problem",
                                "eu.integratingcities.http.conditional",
                                "eu.integratingcities.http.idempotency",
                                "eu.integratingcities.http.patch")))
                        .and(not(simpleName("NearestName")))
                        .and(not(simpleName("Listing")))
                        .and(not(simpleName("ItemList")))
                        .and(not(simpleName("PageView")))
                        .and(not(simpleName("KebabJson")))
                        .and(not(simpleName("CsvColumns")))
                        .and(not(simpleName("LiveMembers")))
                        .and(not(simpleName("LiveOnly")))
                        .and(not(simpleName("Roles"))))
                .check(GATEWAY);
    }

    @Test
    void theWayOfAReadKnowsNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("..door..", "..cache..", "..feed..", "..apidoc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "..gateway.database..")
                .check(GATEWAY);
    }

    @Test
    void knowsNoRuleOfTheField() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "eu.integratingcities.signatory..",
                        "eu.integratingcities.monitoring..",
                        "eu.integratingcities.conference..")
                .check(GATEWAY);
    }

    @Test
    void nothingBlocksAnEventLoop() {
        noClasses()
                .that()
                .resideInAnyPackage("..hop..", "..access..", "..exchange..", "..trace..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.concurrent.locks..", "jakarta.persistence..", "java.sql..")
                .check(GATEWAY);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(GATEWAY);
    }
}
