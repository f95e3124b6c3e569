package eu.integratingcities.launcher.up;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.launcher.settings.Addresses;
import eu.integratingcities.launcher.settings.CannotRunException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void namesThePortAndTheVariableThatChangesIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = taken.getLocalPort();
            var ports = new FreePorts(new Addresses(Map.of("IC_POSTGRES_PORT", Integer.toString(port))));

            assertThatThrownBy(() -> ports.require(Duration.ZERO))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("Port " + port + " is in use, and postgres needs it")
                    .hasMessageContaining("IC_POSTGRES_PORT");
        }
    }
}
