package eu.integratingcities.signatory.membership;

import static eu.integratingcities.signatory.Loading.load;
import static eu.integratingcities.signatory.Requests.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCharter;
import eu.integratingcities.signatory.membership.NaiveRegister.Act;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.Signings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which day a signing, and the edition that was signed, counts as made. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class SigningsThenTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2014, 1, 1);
    private static final String FIRST_EDITION = "2010-02";

    @Inject
    RecordedHistory recorded;

    @Inject
    CorrectSigning correctSigning;

    @Inject
    Memberships memberships;

    @Inject
    Signings signings;

    @Inject
    Rows rows;

    @BeforeEach
    void putTheCharterOnFile() {
        GivenCharter.isOnFile();
    }

    /** That the signing had happened was clear on the day on which it came on record, whatever is learnt of it later. */
    @Test
    void staysCertainWhenMoreIsLearntOfIt() {
        var history = new NaiveRegister(LAST_DAY);
        history.record(new Act.Listed(PartialDate.unknown()), Instant.parse("2012-03-01T12:00:00Z"));

        // Taken back: this recording of 2012 would be the first of the register.
        QuarkusTransaction.begin();
        try {
            var city = recorded.put(history, "signed-once");
            learnTheEdition(city, Instant.parse("2013-03-01T12:00:00Z"));

            assertThat(hasCertainlySigned(city, LocalDate.of(2012, 2, 29))).isFalse();
            assertThat(hasCertainlySigned(city, LocalDate.of(2012, 3, 1))).isTrue();
            assertThat(certainSteps(city, LocalDate.of(2012, 2, 29))).isZero();
            assertThat(certainSteps(city, LocalDate.of(2012, 3, 1))).isEqualTo(1);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void comesAsARenewalNotBeforeTheFirstAndNotBeforeItsEdition() {
        load("/v1/imports/signatories", """
                {"slug": "renews-undated", "name": "Renews", "signings": [\
                {"signedOn": {"value": "2014-12", "precision": "month"}, "charterEdition": "2010-02"},\
                {"signedOn": {"value": null, "precision": "unknown"}, "charterEdition": "2024-10", "renewal": true},\
                {"signedOn": {"value": null, "precision": "unknown"}, "occasion": {"kind": "local"}, "renewal": true}]}
                """);

        anyone().get("/v1/signatories/renews-undated?as-of=2011-01-01")
                .then()
                .body("standing", equalTo("not-yet-signatory"))
                .body("signings", empty());
        anyone().get("/v1/signatories/renews-undated?as-of=2015-01-01")
                .then()
                .body("charterEdition", equalTo("2010-02"))
                .body("signings.renewal", contains(false, true));
        anyone().get("/v1/signatories/renews-undated?as-of=2024-10-01")
                .then()
                .body("charterEdition", equalTo("2024-10"));
        possiblySigned("2024-10", "2024-09-30").body("items.slug", not(hasItem("renews-undated")));
        possiblySigned("2024-10", "2024-10-01").body("items.slug", hasItem("renews-undated"));
    }

    /** The rule is written twice: for the first signing of a city in Java, and for any signing in SQL. */
    @Test
    void liesWithinTheBoundsThatTheRuleGivesAFirstSigning() {
        var days = Stream.of("2009-12-31", "2010-02-22", "2012-03-01", "2014-01-01")
                .map(LocalDate::parse)
                .toList();
        for (var recordedOn : days) {
            for (var earliest : orNone(days)) {
                for (var latest : orNone(days)) {
                    if (earliest == null || latest == null || !latest.isBefore(earliest)) {
                        var standings = Standings.of(earliest, latest, recordedOn, List.of());
                        assertThat(bounds(earliest, latest, recordedOn))
                                .as("stated %s to %s, recorded on %s", earliest, latest, recordedOn)
                                .containsExactly(standings.signedEarliest(), standings.signedLatest());
                    }
                }
            }
        }
    }

    private static List<@Nullable LocalDate> orNone(List<LocalDate> days) {
        var all = new ArrayList<@Nullable LocalDate>(days);
        all.add(null);
        return all;
    }

    private List<LocalDate> bounds(@Nullable LocalDate earliest, @Nullable LocalDate latest, LocalDate recordedOn) {
        return rows.select(
                        "first_day, signing_latest(first_day, latest, recorded_on) as last_day",
                        row -> List.of(row.date("first_day"), row.date("last_day")))
                .from("""
                        (select signing_earliest(earliest, latest, recorded_on, null, null) as first_day, latest,
                                recorded_on
                         from (select %s::date as earliest, %s::date as latest, %s::date as recorded_on) stated)
                        bounded""".formatted(literal(earliest), literal(latest), literal(recordedOn)))
                .one()
                .orElseThrow();
    }

    private static String literal(@Nullable LocalDate day) {
        return day == null ? "null" : "'" + day + "'";
    }

    private static ValidatableResponse possiblySigned(String edition, String day) {
        return anyone().get("/v1/signatories?limit=500&certainty=possible&charter=" + edition + "&as-of=" + day)
                .then();
    }

    private void learnTheEdition(UUID city, Instant at) {
        var known = new NewSigning(
                PartialDate.unknown(), FIRST_EDITION, null, null, null, null, null, null, null, false, List.of());
        correctSigning.correct(
                memberships.findById(city), signings.of(city).first().orElseThrow(), known, new Change(at, "test"));
    }

    private boolean hasCertainlySigned(UUID city, LocalDate day) {
        var signed = new StandingThen(new Moment(day, null))
                .hasSigning("s.charter_edition = '%s'".formatted(FIRST_EDITION), Certainty.CERTAIN);
        return rows.select("c.id", row -> row.id("id"))
                .from("city c")
                .where("c.id = ?", city)
                .where(signed)
                .one()
                .isPresent();
    }

    private long certainSteps(UUID city, LocalDate day) {
        return rows.select("coalesce(sum(certain), 0) as certain", row -> row.count("certain"))
                .from("standing_step")
                .where("city_id = ?", city)
                .where("charter = ?", FIRST_EDITION)
                .where("day <= ?", day)
                .where("standing = 'listed'")
                .one()
                .orElseThrow();
    }
}
