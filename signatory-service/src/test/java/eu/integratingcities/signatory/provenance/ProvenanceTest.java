package eu.integratingcities.signatory.provenance;

import static eu.integratingcities.signatory.Loading.load;
import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.DiscrepancyRecorded;
import eu.integratingcities.events.DiscrepancyWithdrawn;
import eu.integratingcities.events.ReportedCountRecorded;
import eu.integratingcities.events.SourceRecorded;
import eu.integratingcities.events.SourceState;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.Loading;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which source is right: what records rest on, and where sources disagree about them. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ProvenanceTest {

    private static final UUID S42 = new SourceRecorded(
                    new SourceState("S42", "page", "", null, null, null, null), new TreeSet<>())
            .aggregateId();

    @Test
    void tellsOnARecordWhatIsDisputed() {
        GivenCity.listed("quarrel-one");
        GivenCity.named("quarrel-two");

        loadDiscrepancy("quarrel", "conflicting-sources", "\"quarrel-one\", \"quarrel-two\"", "true", 1);

        for (var record : new String[] {"/v1/signatories/quarrel-one", "/v1/cities/quarrel-two"}) {
            anyone().get(record)
                    .then()
                    .statusCode(200)
                    .body("discrepancies.key", contains("quarrel"))
                    .body("discrepancies[0].href", equalTo("/v1/discrepancies/quarrel"))
                    .body("discrepancies[0].title", equalTo("A quarrel"))
                    .body("discrepancies[0].text", containsString("October"))
                    .body("discrepancies[0].sourceIds", contains("S44", "S45"));
        }
        anyone().get("/v1/signatories?q=quarrel-one").then().body("items[0].discrepancies.key", contains("quarrel"));
        anyone().get("/v1/discrepancies/quarrel").then().body("cities", contains("quarrel-one", "quarrel-two"));
        anyone().get("/v1/discrepancies?city=quarrel-two").then().body("items.key", contains("quarrel"));
        anyone().get("/v1/discrepancies/no-quarrel").then().statusCode(404);
    }

    @Test
    void tellsTheWorldOfADiscrepancyWhileItIsPublic() {
        GivenCity.named("dispute-one");
        GivenCity.named("dispute-two");
        loadDiscrepancy("dispute", "conflicting-sources", "\"dispute-one\"", "true", 1);
        var id = UUID.fromString(anyone().get("/v1/discrepancies/dispute").path("id"));

        loadDiscrepancy("dispute", "conflicting-sources", "\"dispute-two\"", "true", 1);
        loadDiscrepancy("dispute", "conflicting-sources", "\"dispute-two\"", "true", 0);
        loadDiscrepancy("dispute", "conflicting-sources", "\"dispute-two\"", "false", 1);
        loadDiscrepancy("dispute", "conflicting-sources", "\"dispute-one\"", "false", 1);

        assertThat(SignatoriesTopic.eventsOf(id, 3))
                .hasExactlyElementsOfTypes(
                        DiscrepancyRecorded.class, DiscrepancyRecorded.class, DiscrepancyWithdrawn.class);
        assertThat(SignatoriesTopic.eventsOf(id, 3).get(1).touches())
                .containsExactly(
                        "cities",
                        "city:dispute-one",
                        "city:dispute-two",
                        "discrepancies",
                        "signatories",
                        "signatory:dispute-one",
                        "signatory:dispute-two");
        assertThat(SignatoriesTopic.importedMarksOf(id, 3)).containsOnly(true);
        anyone().get("/v1/discrepancies/dispute").then().statusCode(404);
        secretariat().get("/v1/discrepancies/dispute").then().statusCode(200);
        anyone().get("/v1/cities/dispute-two").then().body("discrepancies", empty());
    }

    @Test
    void tellsWhatEachGroupOfFieldsRestsOn() {
        Loading.referenceData();
        secretariat().body("""
                        {"slug": "founded", "name": "Founded", "sourceIds": ["S42", "T902"],
                         "place": {"latitude": 51.5, "longitude": 7.5},
                         "fieldSourceIds": {"place": ["S42"], "names": []}}""").post("/v1/cities").then().statusCode(201);

        anyone().get("/v1/cities/founded")
                .then()
                .body("sources.field", contains("record", "names", "place"))
                .body("sources[0].sources.id", contains("S42", "T902"))
                .body("sources[0].sources[0].title", containsString("Dortmund"))
                .body("sources[0].sources[1].title", nullValue())
                .body("sources[0].sources.href", contains("/v1/sources/S42", null))
                .body("sources[1].sources", empty())
                .body("sources[2].sources[0].address", containsString("eurocities.eu"))
                .header("Surrogate-Key", containsString("source:S42"))
                .header("Surrogate-Key", containsString("source:T902"));
        anyone().get("/v1/cities?q=founded").then().body("items[0].sources", nullValue());
    }

    /** On a source of the real data, and back again: other tests count how many there are. */
    @Test
    void tellsTheWorldOfASourceThatChanges() {
        Loading.referenceData();
        var told = SignatoriesTopic.eventsOf(S42, 1).size();

        assertThat(load("/v1/imports/sources", "{\"id\": \"S42\", \"licence\": \"none\"}")
                        .getInt("changed"))
                .isOne();
        assertThat(load("/v1/imports/sources", "{\"id\": \"S42\", \"licence\": \"none\"}")
                        .getInt("unchanged"))
                .isOne();
        assertThat(load("/v1/imports/sources", "{\"id\": \"S42\", \"licence\": null}")
                        .getInt("changed"))
                .isOne();

        assertThat(SignatoriesTopic.eventsOf(S42, told + 2))
                .hasSize(told + 2)
                .element(told)
                .isInstanceOfSatisfying(SourceRecorded.class, event -> {
                    assertThat(event.state().licence()).isEqualTo("none");
                    assertThat(event.touches()).containsExactly("source:S42", "sources");
                });
    }

    /** As above. */
    @Test
    void tellsTheWorldOfANumberThatASourceReports() {
        Loading.referenceData();
        var row = "{\"asOf\": {\"value\": \"2022-11\", \"precision\": \"month\"}, \"count\": 46, \"note\": \"%s\"}";
        var counts = anyone().get("/v1/signatories/reported-counts?limit=500");
        var id = UUID.fromString(counts.path("items.find { it.count == 46 }.id"));
        String note = counts.path("items.find { it.count == 46 }.note");
        var told = SignatoriesTopic.eventsOf(id, 1).size();

        assertThat(load("/v1/imports/reported-counts", row.formatted("Rounded")).getInt("changed"))
                .isOne();
        assertThat(load("/v1/imports/reported-counts", row.formatted(note)).getInt("changed"))
                .isOne();

        assertThat(SignatoriesTopic.eventsOf(id, told + 2))
                .element(told)
                .isInstanceOfSatisfying(ReportedCountRecorded.class, event -> {
                    assertThat(event.state().note()).isEqualTo("Rounded");
                    assertThat(event.state().sourceIds()).isNotEmpty();
                    assertThat(event.touches()).containsExactly("reported-counts", "signatories");
                });
    }

    private static void loadDiscrepancy(String key, String kind, String cities, String published, int changes) {
        var outcome = load("/v1/imports/discrepancies", """
                {"key": "%s", "kind": "%s", "title": "A %1$s", "text": "October (S44) or November (S45).",
                 "cities": [%s], "sourceIds": ["S44", "S45"], "published": %s}""".formatted(key, kind, cities, published)
                .replace("\n", " "));
        assertThat(outcome.getInt("created") + outcome.getInt("changed"))
                .as(outcome.prettify())
                .isEqualTo(changes);
        assertThat(outcome.getInt("refused")).isZero();
    }
}
