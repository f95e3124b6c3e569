package eu.integratingcities.conference.signatory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.conference.running.Register;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.Topics;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RunningService
class SignatoriesEventsConsumerTest {

    private final UUID id = UUID.randomUUID();

    @Inject
    KnownCities cities;

    @Test
    void letsACityBeNamedOnceTheRegisterToldOfIt() throws Exception {
        assertThatThrownBy(() -> cities.require(slug("first"), "/city")).isInstanceOf(ProblemException.class);

        tell(1, "first");

        await().ignoreExceptions().untilAsserted(() -> cities.require(slug("first"), "/city"));
    }

    @Test
    void staysWithTheNewestHoweverOftenAndInWhateverOrderTheyCome() throws Exception {
        tell(3, "third");
        tell(1, "first");
        tell(3, "third");
        tell(2, "second");
        var last = UUID.randomUUID();
        Register.calls(last, 1, "marker-" + last);

        await().ignoreExceptions().untilAsserted(() -> cities.require("marker-" + last, "/city"));
        cities.require(slug("third"), "/city");
        assertThatThrownBy(() -> cities.require(slug("second"), "/city")).isInstanceOf(ProblemException.class);
    }

    @Test
    void goesOnAfterWhatItCannotRead() throws Exception {
        Topics.tellFromTheRegister(
                id.toString(),
                "{broken".getBytes(StandardCharsets.UTF_8),
                Register.envelope(id, 1, "eu.integratingcities.city.changed.v1"));
        Topics.tellFromTheRegister(
                id.toString(),
                "{}".getBytes(StandardCharsets.UTF_8),
                Register.envelope(id, 1, "eu.integratingcities.city.twinned.v1"));

        tell(2, "readable");

        await().ignoreExceptions().untilAsserted(() -> cities.require(slug("readable"), "/city"));
    }

    private String slug(String name) {
        return name + "-" + id;
    }

    private void tell(long sequence, String name) throws Exception {
        Register.calls(id, sequence, slug(name));
    }
}
