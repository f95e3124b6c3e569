package eu.integratingcities.signatory.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final String GATEWAY = "10.1.0.7";

    private final ClientAddress addresses =
            new ClientAddress(() -> List.of("127.0.0.0/8", "::1/128", "10.1.0.0/16"), new CurrentVertxRequest());

    @Test
    void believesTheGateway() {
        assertThat(of(GATEWAY, "192.0.2.1")).isEqualTo(of("192.0.2.1")).isNotEqualTo(of(GATEWAY));
        assertThat(of("::1", "192.0.2.1")).isEqualTo(of("192.0.2.1"));
        assertThat(of("::ffff:10.1.0.7", "192.0.2.1")).isEqualTo(of("192.0.2.1"));
    }

    @Test
    void believesNobodyElse() {
        assertThat(of("192.0.2.9", "192.0.2.1")).isEqualTo(of("192.0.2.9"));
        assertThat(of("10.2.0.7", "192.0.2.1")).isEqualTo(of("10.2.0.7"));
        assertThat(of("2001:db8::1", "192.0.2.1")).isEqualTo(of("2001:db8::1"));
    }

    @Test
    void readsNothingThatTheGatewayDoesNotWrite() {
        assertThat(of(GATEWAY, "192.0.2.1", "192.0.2.2")).isEqualTo(of(GATEWAY));
        assertThat(of(GATEWAY, "192.0.2.1, 192.0.2.2")).isEqualTo(of(GATEWAY));
        assertThat(of(GATEWAY, "localhost")).isEqualTo(of(GATEWAY));
        assertThat(of(GATEWAY, "")).isEqualTo(of(GATEWAY));
    }

    @Test
    void countsWhatOneClientIsGivenAsOne() {
        assertThat(of("2001:db8:1:2::1")).isEqualTo(of("2001:db8:1:2:ffff::9"));
        assertThat(of("2001:db8:1:2::1")).isNotEqualTo(of("2001:db8:1:3::1"));
        assertThat(of("::ffff:192.0.2.1")).isEqualTo(of("192.0.2.1"));
    }

    private String of(String peer, String... lines) {
        return addresses.of(peer, List.of(lines));
    }
}
