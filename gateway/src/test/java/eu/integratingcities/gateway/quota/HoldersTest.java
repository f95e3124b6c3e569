package eu.integratingcities.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldersTest {
    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::1, 2001:0db8:0001:0002::1",
        "fe80::1%eth0, fe80::2",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void areTheSame(String one, String other) {
        assertThat(Holders.of(one)).isEqualTo(Holders.of(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.1, 192.0.2.2", "::ffff:192.0.2.1, ::ffff:192.0.2.2"})
    void areDifferent(String one, String other) {
        assertThat(Holders.of(one)).isNotEqualTo(Holders.of(other));
    }

    @Test
    void takesWhatIsNoAddressAsItIs() {
        assertThat(Holders.of("a:b")).isEqualTo("a:b");
    }
}
