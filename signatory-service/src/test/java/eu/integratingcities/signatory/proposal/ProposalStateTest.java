package eu.integratingcities.signatory.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.signatory.proposal.ProposalState.Accepted;
import eu.integratingcities.signatory.proposal.ProposalState.Declined;
import eu.integratingcities.signatory.proposal.ProposalState.Lapse;
import eu.integratingcities.signatory.proposal.ProposalState.Lapsed;
import eu.integratingcities.signatory.proposal.ProposalState.Open;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalStateTest {

    private static final Instant NOON = Instant.parse("2027-01-20T12:00:00Z");
    private static final Decision DECISION =
            new Decision("report-missing", null, "https://example.org/decisions/12", NOON, "office");
    private static final UUID LINE = UUID.fromString("0199e0c4-3c4d-7e12-9a01-1d2e3f405162");
    private static final Lapse LAPSE = new Lapse("report-received", NOON);

    static Stream<ProposalState> states() {
        return Stream.of(new Open(), new Accepted(DECISION, LINE), new Declined(DECISION), new Lapsed(LAPSE));
    }

    @ParameterizedTest
    @MethodSource("states")
    void survivesTheDatabase(ProposalState state) {
        assertThat(StoredState.of(state).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("states")
    void isDecidedOnlyWhileItIsOpen(ProposalState state) {
        assertThat(state.moves().contains("decision")).isEqualTo(state instanceof Open);
    }

    @Test
    void goesThreeWaysFromOpen() {
        var open = new Open();

        assertThat(open.accept(DECISION, LINE)).isEqualTo(new Accepted(DECISION, LINE));
        assertThat(open.decline(DECISION)).isEqualTo(new Declined(DECISION));
        assertThat(open.lapse(LAPSE)).isEqualTo(new Lapsed(LAPSE));
    }
}
