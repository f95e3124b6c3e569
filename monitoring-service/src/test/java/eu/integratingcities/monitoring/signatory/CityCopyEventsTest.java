package eu.integratingcities.monitoring.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.events.CompetenceState;
import eu.integratingcities.monitoring.DeadLetterTopic;
import eu.integratingcities.monitoring.SignatoryTopic;
import eu.integratingcities.monitoring.TestCity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CityCopyEventsTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Inject
    CityCopies cities;

    @Test
    void keepsACityThatIsRecorded() {
        var city = TestCity.named("malmo");

        SignatoryTopic.tell(city.recorded(), 1);

        awaitCopyOf(city);
        assertThat(copyOf(city).orElseThrow().signatory()).isFalse();
    }

    @Test
    void keepsTheFirstDayOnWhichASignatoryCanHaveSigned() {
        var city = TestCity.named("toronto");

        SignatoryTopic.tellOfThePast(city.comesOnTheList("2014-12"), 1);

        awaitCopyOf(city);
        assertThat(copyOf(city).orElseThrow().membership())
                .contains(new Membership("listed", LocalDate.parse("2014-12-01")));
    }

    @Test
    void keepsTheNewestWhateverTheOrderAndHoweverOften() {
        var city = TestCity.named("ghent");
        var third = SignatoryTopic.tell(city.changesStatus("on-hold", "2010-02-22"), 3);
        var first = SignatoryTopic.tell(city.recorded(), 1);
        var second = SignatoryTopic.tell(city.comesOnTheList("2010-02-22"), 2);

        List.of(first, second, first, third, second).forEach(SignatoryTopic.Delivery::send);
        awaitEverythingSoFar();

        assertThat(copyOf(city).orElseThrow().membership().orElseThrow().status())
                .isEqualTo("on-hold");
    }

    @Test
    void keepsHowFarCommitmentsAreTheCitysDuty() {
        var city = TestCity.named("zurich");
        var both = city.states(
                new CompetenceState("PM-1", "full", null), new CompetenceState("SP-2", "shared", "With the canton"));
        var one = city.states(new CompetenceState("SP-2", "none", null));

        SignatoryTopic.tell(both, 2);
        awaitEverythingSoFar();
        assertThat(copyOf(city).orElseThrow().competenceIn("PM-1")).contains("full");
        assertThat(copyOf(city).orElseThrow().competenceIn("SP-2")).contains("shared");

        SignatoryTopic.tell(one, 3);
        SignatoryTopic.tell(both, 2);
        awaitEverythingSoFar();
        assertThat(copyOf(city).orElseThrow().competenceIn("PM-1")).isEmpty();
        assertThat(copyOf(city).orElseThrow().competenceIn("SP-2")).contains("none");
    }

    @Test
    void knowsNoCompetenceFromEventsThatTellNone() {
        var city = TestCity.named("bern");

        SignatoryTopic.tell(city.recorded(), 1);

        awaitCopyOf(city);
        assertThat(copyOf(city).orElseThrow().competenceIn("PM-1")).isEmpty();
    }

    @Test
    void followsACityToItsNewName() {
        var city = TestCity.named("old-name");
        var renamed = new TestCity(city.id(), "new-" + city.slug());

        SignatoryTopic.tell(city.recorded(), 1);
        SignatoryTopic.tell(renamed.recorded(), 2);

        awaitCopyOf(renamed);
        assertThat(copyOf(city)).isEmpty();
    }

    @Test
    void laysNonsenseAsideAndGoesOn() {
        var key = UUID.randomUUID().toString();
        var city = TestCity.named("oulu");

        SignatoryTopic.utterNonsense(key);
        SignatoryTopic.tell(city.recorded(), 1);

        awaitCopyOf(city);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(DeadLetterTopic.keys()).contains(key));
    }

    /** One partition keeps the order: when this city is there, everything before it is. */
    private void awaitEverythingSoFar() {
        var marker = TestCity.named("marker");
        SignatoryTopic.tell(marker.recorded(), 1);
        awaitCopyOf(marker);
    }

    private void awaitCopyOf(TestCity city) {
        await().atMost(LONG_ENOUGH).until(() -> copyOf(city).isPresent());
    }

    private Optional<CityCopy> copyOf(TestCity city) {
        return QuarkusTransaction.requiringNew().call(() -> cities.named(city.slug()));
    }
}
