package eu.integratingcities.monitoring.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.events.CharterEditionState;
import eu.integratingcities.events.Commitment;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test is rolled back: the charter is one for all tests. */
@QuarkusTest
@TestTransaction
class CharterCopiesTest {

    @Inject
    CharterCopies charters;

    @Test
    void takesTheLaterOfTwoEditionsThatBothClaimToBeCurrent() {
        charters.take(edition(UUID.randomUUID(), "2031-10", 1_000_002, "PM-1"), 1);
        charters.take(edition(UUID.randomUUID(), "2030-10", 1_000_001, "PM-1"), 1);

        assertThat(charters.current().orElseThrow().code()).isEqualTo("2031-10");
    }

    @Test
    void replacesCommitmentsByNewerOnesOnly() {
        var id = UUID.randomUUID();

        charters.take(edition(id, "2031-10", 1_000_002, "PM-1"), 1);
        charters.take(edition(id, "2031-10", 1_000_002, "PM-2"), 3);
        charters.take(edition(id, "2031-10", 1_000_002, "PM-3"), 2);

        assertThat(charters.current().orElseThrow().commitments())
                .extracting(Commitment::code)
                .containsExactly("PM-2");
    }

    private static CharterEditionState edition(UUID id, String code, int ordinal, String commitment) {
        var commitments = List.of(new Commitment(commitment, 1, "policy-maker", "Say what we do"));
        return new CharterEditionState(id, code, "Charter", ordinal, true, commitments);
    }
}
