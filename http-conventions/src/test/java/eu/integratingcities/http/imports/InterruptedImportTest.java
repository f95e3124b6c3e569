package eu.integratingcities.http.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class InterruptedImportTest {
    @Inject
    ImportRuns runs;

    @Inject
    EntityManager entities;

    @Test
    void isToldAfterTheDeathOfItsInstance() {
        var id = begun("an instance that is connected no more");

        runs.interruptOrphans(new StartupEvent());

        assertThat(runs.require(id).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(runs.require(id).endedAt()).isNotNull();
    }

    @Test
    void isNotToldOfAnotherInstanceThatLives() throws SQLException {
        try (var other = connectedAs("another-instance")) {
            var id = begun("another-instance");

            runs.interruptOrphans(new StartupEvent());

            assertThat(other.isValid(1)).isTrue();
            assertThat(runs.require(id).state()).isEqualTo(ImportState.RUNNING);
        }
    }

    private static Connection connectedAs(String instance) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", RealPlatform.settings().get("IC_DB_USER"));
        properties.setProperty("password", RealPlatform.settings().get("IC_DB_PASSWORD"));
        properties.setProperty("ApplicationName", instance);
        return DriverManager.getConnection(RealPlatform.settings().get("IC_DB_URL"), properties);
    }

    private UUID begun(String instance) {
        var id = UUID.randomUUID();
        runs.begin(id, "places", new ImportOrder(false, ImportMode.GOOD_ROWS), "secretariat");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update import_run set instance = ?1 where id = ?2")
                        .setParameter(1, instance)
                        .setParameter(2, id)
                        .executeUpdate());
        return id;
    }
}
