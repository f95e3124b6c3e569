package eu.integratingcities.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
    void onlyWordsAreTakenFromTheConventionsOfServices() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("eu.integratingcities.http..")
                        .and(not(resideInAPackage("eu.integratingcities.http.problem")))
                        .and(not(simpleName("NearestName"))))
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
