package eu.integratingcities.monitoring;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.integratingcities.monitoring");

    @Test
    void featuresDependOnEachOtherInOneDirection() {
        slices().matching("eu.integratingcities.monitoring.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void theServiceKnowsNoOtherService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "eu.integratingcities.signatory..",
                        "eu.integratingcities.conference..",
                        "eu.integratingcities.gateway..")
                .check(SERVICE);
    }

    /** Quarkus REST passes over a method that is not public with no more than a warning. */
    @Test
    void operationsArePublicOnResourcesThatAreNot() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .check(SERVICE);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .check(SERVICE);
    }

    @Test
    void statesAndRulesAreFreeOfFrameworks() {
        noClasses()
                .that()
                .haveNameMatching(
                        ".*(CycleState|ReportState|SubmissionWindow|PlacementRule|AbsenceRule|Completeness|Schedule)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .check(SERVICE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(SERVICE);
    }

    @Test
    void aggregatesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(SERVICE);
    }

    @Test
    void beansAreTheServicesOwn() {
        classes()
                .that()
                .areAnnotatedWith(ApplicationScoped.class)
                .and()
                .haveModifier(PUBLIC)
                .should()
                .haveNameMatching(".*(Copies|Cycles|Templates|Changes)")
                .because("other features use repositories; use cases and queries are for the feature's resource alone")
                .check(SERVICE);
    }
}
