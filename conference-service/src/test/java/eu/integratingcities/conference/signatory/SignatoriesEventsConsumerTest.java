package eu.integratingcities.conference.signatory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.Topics;
import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.CityIdentifiers;
import eu.integratingcities.events.CityState;
import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
        tell(last, 1, "marker-" + last);

        await().ignoreExceptions().untilAsserted(() -> cities.require("marker-" + last, "/city"));
        cities.require(slug("third"), "/city");
        assertThatThrownBy(() -> cities.require(slug("second"), "/city")).isInstanceOf(ProblemException.class);
    }

    @Test
    void goesOnAfterWhatItCannotRead() throws Exception {
        Topics.tellFromTheRegister(
                id.toString(),
                "{broken".getBytes(StandardCharsets.UTF_8),
                headers(id, 1, "eu.integratingcities.city.changed.v1"));
        Topics.tellFromTheRegister(
                id.toString(),
                "{}".getBytes(StandardCharsets.UTF_8),
                headers(id, 1, "eu.integratingcities.city.twinned.v1"));

        tell(2, "readable");

        await().ignoreExceptions().untilAsserted(() -> cities.require(slug("readable"), "/city"));
    }

    private String slug(String name) {
        return name + "-" + id;
    }

    private void tell(long sequence, String name) throws Exception {
        tell(id, sequence, slug(name));
    }

    private static void tell(UUID id, long sequence, String slug) throws Exception {
        var state = new CityState(
                id,
                slug,
                "Utrecht",
                List.of(),
                "NL",
                null,
                new CityIdentifiers(null, null, null, null, null),
                "signatory",
                null,
                List.of());
        var event = new CityChanged(state, SurrogateKeys.of(SurrogateKeys.CITIES));
        Topics.tellFromTheRegister(
                id.toString(),
                EventJson.write(event),
                headers(id, sequence, EventType.of(event).type()));
    }

    private static Map<String, String> headers(UUID id, long sequence, String type) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "/signatory-service",
                "ce_time",
                "2026-05-01T10:00:00Z",
                "ce_partitionkey",
                id.toString(),
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
    }
}
