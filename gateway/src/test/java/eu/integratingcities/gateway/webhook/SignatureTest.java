package eu.integratingcities.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    @Test
    void isTheOneOfTheSpecification() {
        var signature = Signature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, BODY, List.of(SECRET));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isThereForEachSecret() {
        var signature =
                Signature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, BODY, List.of(new byte[32], SECRET));

        assertThat(signature).matches("v1,\\S+ v1,g0hM9SsE\\S+");
    }
}
