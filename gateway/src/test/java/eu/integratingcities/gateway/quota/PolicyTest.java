package eu.integratingcities.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyTest {
    private final Policy policy = new Policy("address", 600, 100);

    @Test
    void tellsItselfInStructuredFields() {
        assertThat(policy.header()).hasToString("\"address\";q=600;w=60");
        assertThat(policy.left(600)).isEqualTo("\"address\";r=600;t=0");
        assertThat(policy.left(599)).isEqualTo("\"address\";r=599;t=1");
        assertThat(policy.left(0)).isEqualTo("\"address\";r=0;t=60");
    }

    @Test
    void countsEachHolderByItself() {
        assertThat(policy.of("one").tryConsume(600)).isTrue();
        assertThat(policy.of("one").tryConsume(20)).isFalse();
        assertThat(policy.of("other").tryConsume(600)).isTrue();
    }
}
