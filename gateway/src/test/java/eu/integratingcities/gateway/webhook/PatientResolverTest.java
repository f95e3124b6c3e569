package eu.integratingcities.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name server that does not answer holds up for so long and no longer. */
class PatientResolverTest {
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        never.countDown();
    }

    @Test
    void findsANameAndTellsOfAnUnknownOne() throws Exception {
        var resolver = new PatientResolver(this::look, Duration.ofMinutes(1), 2);
        assertThat(resolver.addresses("localhost")).isEqualTo(List.of(InetAddress.getLoopbackAddress()));
        assertThatThrownBy(() -> resolver.addresses("unknown"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("unknown");
    }

    @Test
    void waitsNoLongerThanItMayAndNotAtAllWhenAllLookUpsHang() {
        var resolver = new PatientResolver(this::look, Duration.ofMillis(200), 1);
        assertThatThrownBy(() -> resolver.addresses("hangs"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("Not known in time: hangs");
        assertThatThrownBy(() -> resolver.addresses("localhost")).isInstanceOf(RejectedExecutionException.class);
    }

    private List<InetAddress> look(String host) throws UnknownHostException, InterruptedException {
        if (host.equals("hangs")) {
            never.await();
        }
        if (host.equals("unknown")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getLoopbackAddress());
    }
}
