package eu.integratingcities.monitoring.participation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.monitoring.SignatoryTopic;
import eu.integratingcities.monitoring.TestCity;
import eu.integratingcities.monitoring.TestRounds;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipEventsTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Inject
    TestRounds rounds;

    @Test
    void givesEachSignatoryAPlaceWhenARoundOpens() {
        var listed = TestCity.named("utrecht");
        var onHold = TestCity.named("lisbon");
        var withdrawn = TestCity.named("gone");
        var neverListed = TestCity.named("leeds");
        rounds.know(listed.listed("2010-02-22"), 1);
        rounds.know(onHold.withStatus("on-hold", "2012-03-26"), 1);
        rounds.know(withdrawn.withStatus("withdrawn", "2012-03-26"), 1);
        rounds.know(neverListed.neverListed(), 1);

        var round = rounds.open();

        assertThat(placesOf(listed, round)).containsExactly("expected null");
        assertThat(placesOf(onHold, round)).containsExactly("voluntary on-hold");
        assertThat(placesOf(withdrawn, round)).isEmpty();
        assertThat(placesOf(neverListed, round)).isEmpty();
    }

    @Test
    void givesALateJoinerItsFirstTime() {
        var city = TestCity.named("vilnius");
        var round = rounds.open();

        SignatoryTopic.tell(city.comesOnTheList("2026-05-01"), 1);

        awaitPlace(city, round, "first-time listed-while-open");
    }

    @Test
    void countsAnEventThatComesTwiceOnce() {
        var city = TestCity.named("bologna");
        var round = rounds.open();

        SignatoryTopic.tell(city.comesOnTheList("2026-05-01"), 1).send();
        awaitReactionsSoFar(round);

        assertThat(placesOf(city, round)).containsExactly("first-time listed-while-open");
        assertThat(versionsOf(city, round)).containsExactly(0);
    }

    @Test
    void reactsToNoHistory() {
        var city = TestCity.named("oslo");
        var round = rounds.open();

        SignatoryTopic.tellOfThePast(city.comesOnTheList("2010-02-22"), 1);
        awaitReactionsSoFar(round);

        assertThat(placesOf(city, round)).isEmpty();
    }

    @Test
    void givesNoPlaceWhileNoRoundIsOpen() {
        var city = TestCity.named("riga");
        var closed = rounds.open();
        rounds.close(closed);

        SignatoryTopic.tell(city.comesOnTheList("2026-05-01"), 1);
        var next = rounds.open();
        awaitReactionsSoFar(next);

        assertThat(placesOf(city, closed)).isEmpty();
    }

    @Test
    void expectsNothingMoreOfACityThatLeaves() {
        var city = TestCity.named("genoa");
        rounds.know(city.listed("2010-02-22"), 1);
        var round = rounds.open();

        SignatoryTopic.tell(city.changesStatus("withdrawn", "2010-02-22"), 2);

        awaitPlace(city, round, "exempt withdrawn");
    }

    @Test
    void followsACityOnHoldAndBack() {
        var city = TestCity.named("athens");
        rounds.know(city.listed("2010-02-22"), 1);
        var round = rounds.open();

        SignatoryTopic.tell(city.changesStatus("on-hold", "2010-02-22"), 2);
        awaitPlace(city, round, "voluntary on-hold");
        SignatoryTopic.tell(city.changesStatus("listed", "2010-02-22"), 3);

        awaitPlace(city, round, "expected null");
    }

    @Test
    void givesALateJoinerItsFirstTimeBackAfterAPause() {
        var city = TestCity.named("gdansk");
        var round = rounds.open();
        SignatoryTopic.tell(city.comesOnTheList("2010-02-22"), 1);
        awaitPlace(city, round, "first-time listed-while-open");

        SignatoryTopic.tell(city.changesStatus("on-hold", "2010-02-22"), 2);
        awaitPlace(city, round, "voluntary on-hold");
        SignatoryTopic.tell(city.changesStatus("listed", "2010-02-22"), 3);

        awaitPlace(city, round, "first-time listed-while-open");
    }

    @Test
    void letsOldNewsChangeNothing() {
        var city = TestCity.named("munich");
        rounds.know(city.withStatus("on-hold", "2010-02-22"), 5);
        var round = rounds.open();

        SignatoryTopic.tell(city.changesStatus("withdrawn", "2010-02-22"), 4);
        awaitReactionsSoFar(round);

        assertThat(placesOf(city, round)).containsExactly("voluntary on-hold");
    }

    @Test
    void givesAPlaceByTodaysMembershipWhenTheListingComesLate() {
        var city = TestCity.named("cork");
        var round = rounds.open();

        SignatoryTopic.tell(city.changesStatus("withdrawn", "2026-05-01"), 2);
        SignatoryTopic.tell(city.comesOnTheList("2026-05-01"), 1);

        awaitPlace(city, round, "exempt withdrawn");
    }

    private void awaitPlace(TestCity city, int round, String place) {
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(placesOf(city, round)).containsExactly(place));
    }

    /** One partition keeps the order: when the reaction to this city is there, all before it are. */
    private void awaitReactionsSoFar(int round) {
        var marker = TestCity.named("marker");
        SignatoryTopic.tell(marker.comesOnTheList("2026-05-01"), 1);
        awaitPlace(marker, round, "first-time listed-while-open");
    }

    private static List<String> placesOf(TestCity city, int round) {
        return participations(city, round).stream()
                .map(place -> place.get("kind") + " " + place.get("reason"))
                .toList();
    }

    private static List<Object> versionsOf(TestCity city, int round) {
        return participations(city, round).stream()
                .map(place -> place.get("version"))
                .toList();
    }

    private static List<Map<String, Object>> participations(TestCity city, int round) {
        return given().queryParam("city", city.slug())
                .get("/v1/monitoring/cycles/{round}/participations", round)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
