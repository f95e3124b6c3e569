package eu.integratingcities.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {
    private static ClientAddresses trusting(String... networks) {
        return new ClientAddresses(new AccessConfig() {
            @Override
            public PublicUrl publicUrl() {
                return PublicUrl.parse("http://localhost");
            }

            @Override
            public Optional<List<Network>> trustedProxies() {
                return Optional.of(
                        List.of(networks).stream().map(Network::parse).toList());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        // what the trusted balancer at 10.0.0.1 hands on, and who that is
        "'203.0.113.9', 203.0.113.9",
        "'198.51.100.7, 203.0.113.9', 203.0.113.9",
        "'198.51.100.7, 203.0.113.9, 10.0.0.2', 203.0.113.9",
        "'10.9.9.9, 203.0.113.9', 203.0.113.9",
        "'10.0.0.3, 10.0.0.2', 10.0.0.3",
        "'203.0.113.9:4711', 203.0.113.9",
        "'[2001:db8::7]:4711', 2001:db8::7",
        "'2001:db8::7', 2001:db8::7",
        "'unknown', 10.0.0.1",
        "'203.0.113.9, nonsense', 10.0.0.1",
        "'', 10.0.0.1"
    })
    void readsFromTheRightForAsLongAsTheWriterIsTrusted(String header, String client) {
        assertThat(trusting("10.0.0.0/8").walk("10.0.0.1", List.of(header))).isEqualTo(client);
    }

    @Test
    void believesNobodyElse() {
        assertThat(trusting("10.0.0.0/8").walk("192.0.2.1", List.of("203.0.113.9")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void readsSeveralLinesAsOne() {
        assertThat(trusting("10.0.0.0/8").walk("10.0.0.1", List.of("198.51.100.7", "203.0.113.9, 10.0.0.2")))
                .isEqualTo("203.0.113.9");
    }
}
