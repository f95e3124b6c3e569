package eu.integratingcities.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void takesPortsFromTheEnvironment() {
        var addresses = new Addresses(Map.of("IC_GATEWAY_PORT", "9000"));

        assertThat(addresses.url(Part.GATEWAY)).isEqualTo("http://localhost:9000");
        assertThat(addresses.managementPort(Part.GATEWAY)).isEqualTo(10_000);
        assertThat(addresses.port(Part.POSTGRES)).isEqualTo(15_432);
    }

    @Test
    void namesTheVariableThatIsWrong() {
        assertThatThrownBy(() -> new Addresses(Map.of("IC_KAFKA_PORT", "70000")))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("IC_KAFKA_PORT is \"70000\"");
    }

    @Test
    void refusesOnePortForTwoParts() {
        assertThatThrownBy(() -> new Addresses(Map.of("IC_GATEWAY_PORT", "8081")))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("same port");
    }

    @Test
    void knowsServicesByTheirShortNames() {
        assertThat(Part.named("signatory")).isEqualTo(Part.named("signatory-service"));
        assertThatThrownBy(() -> Part.named("redis")).hasMessageContaining("postgres, kafka, signatory-service");
    }
}
