package eu.integratingcities.signatory.membership;

import static eu.integratingcities.signatory.membership.Status.ENDED;
import static eu.integratingcities.signatory.membership.Status.LISTED;
import static eu.integratingcities.signatory.membership.Status.ON_HOLD;
import static eu.integratingcities.signatory.membership.Status.UNDER_REVIEW;
import static eu.integratingcities.signatory.membership.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    @Test
    void letsAListedSignatoryGoToAnyOtherStatus() {
        assertThat(LISTED.moves()).containsExactlyInAnyOrder(UNDER_REVIEW, ON_HOLD, WITHDRAWN, ENDED);
    }

    @Test
    void letsAWithdrawnSignatoryComeBack() {
        assertThat(WITHDRAWN.moves()).contains(LISTED).doesNotContain(ON_HOLD);
    }

    @Test
    void letsNothingFollowTheEnd() {
        assertThat(ENDED.moves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void neverLeadsToItself(Status status) {
        assertThat(status.moves()).doesNotContain(status);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void isReadFromTheWordItIsWrittenAs(Status status) {
        assertThat(Status.of(status.code())).isEqualTo(status);
    }
}
