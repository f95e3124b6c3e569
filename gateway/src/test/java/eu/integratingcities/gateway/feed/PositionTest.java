package eu.integratingcities.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void remembersWhereItWasInATopicThatIsMissing() {
        var before = new Position(new long[] {7, 8}, new long[][] {{3}, {4, 5}});
        var now = new Position(new long[] {7, 0}, new long[][] {{9}, {}});

        assertThat(now.orOf(before)).isEqualTo(new Position(new long[] {7, 8}, new long[][] {{9}, {4, 5}}));
    }
}
