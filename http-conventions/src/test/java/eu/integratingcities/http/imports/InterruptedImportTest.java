package eu.integratingcities.http.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class InterruptedImportTest {
    @Inject
    ImportRuns runs;

    @Test
    void isToldAfterARestart() {
        var id = UUID.randomUUID();
        runs.begin(id, "places", new ImportOrder(false, ImportMode.GOOD_ROWS), "secretariat");
        assertThat(runs.require(id).state()).isEqualTo(ImportState.RUNNING);

        runs.interrupt(new StartupEvent());

        assertThat(runs.require(id).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(runs.require(id).endedAt()).isNotNull();
    }
}
