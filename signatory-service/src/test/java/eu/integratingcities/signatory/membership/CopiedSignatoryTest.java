package eu.integratingcities.signatory.membership;

import static eu.integratingcities.signatory.Loading.load;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.events.CityEvent;
import eu.integratingcities.events.CityState;
import eu.integratingcities.events.SignatoryListed;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCharter;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A city of which nothing was on file comes into the tables by COPY, another by the entities. Both must leave the same
 * behind, in each column and in the event, so each row is loaded twice: at once, and after its city.
 */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class CopiedSignatoryTest {

    private static final String PATH = "/v1/imports/signatories";

    /** The rows of each table, without what identifies them or tells when they were written. */
    private static final List<String> TABLES = List.of(
            "select to_jsonb(t) - '{id, slug, changed_at}'::text[] as said from city t where id = '%s'",
            "select to_jsonb(t) - '{city_id, changed_at}'::text[] as said from membership t where city_id = '%s'",
            "select to_jsonb(t) - '{id, city_id, changed_at, known_since}'::text[] as said from signing t where city_id = '%s'",
            "select to_jsonb(t) - '{id, city_id, recorded_at}'::text[] as said from signing_version t where city_id = '%s'",
            "select to_jsonb(t) - '{id, city_id, recorded_at}'::text[] as said from status_change t where city_id = '%s'",
            "select to_jsonb(t) - '{city_id, known_from}'::text[] as said from standing_span t where city_id = '%s'",
            "select to_jsonb(t) - '{city_id}'::text[] as said from standing_step t where city_id = '%s'");

    private static final List<String> COLUMNS_OF_THEIR_OWN = List.of(
            "select known_since = changed_at as said from signing where city_id = '%s'",
            "select g.changed_at = m.changed_at as said from signing g join membership m using (city_id) where city_id = '%s'",
            "select h.recorded_at = m.changed_at as said from status_change h join membership m using (city_id) where city_id = '%s'",
            "select s.known_from = m.changed_at as said from standing_span s join membership m using (city_id) where city_id = '%s'");

    /** Reading each from Kafka takes a second or two. */
    private static final int EVENTS = 12;

    private static boolean areLoaded;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void givenTheCharter() {
        GivenCharter.isOnFile();
    }

    @Test
    void leavesTheSameInEveryColumnAsEntitiesDo() throws SQLException {
        loadBothWays();

        for (int number = 0; number < SignatoryRows.count(); number++) {
            for (var table : TABLES) {
                assertThat(rows(table, idOf(copied(number))))
                        .as(SignatoryRows.row("row", number))
                        .isEqualTo(rows(table, idOf(persisted(number))));
            }
            for (var table : COLUMNS_OF_THEIR_OWN) {
                assertThat(rows(table, idOf(copied(number)))).doesNotContain("false");
            }
        }
    }

    @Test
    void tellsWhatTheViewTells() throws SQLException {
        loadBothWays();

        for (int number = 0; number < EVENTS; number++) {
            var id = idOf(copied(number));
            var events = SignatoriesTopic.eventsOf(id, 1);
            assertThat(events).hasExactlyElementsOfTypes(SignatoryListed.class);
            assertThat(((CityEvent) events.getFirst()).state()).isEqualTo(stateInView(id));
            assertThat(told(id, copied(number), 1)).isEqualTo(told(idOf(persisted(number)), persisted(number), 2));
        }
    }

    private static void loadBothWays() {
        if (areLoaded) {
            return;
        }
        var persisted = SignatoryRows.all("persisted");
        assertThat(load("/v1/imports/cities", withoutMembership(persisted)).getInt("created"))
                .isEqualTo(SignatoryRows.count());
        for (var rows : List.of(persisted, SignatoryRows.all("copied"))) {
            var outcome = load(PATH, rows);
            assertThat(outcome.getInt("created")).as(outcome.prettify()).isEqualTo(SignatoryRows.count());
        }
        areLoaded = true;
    }

    private static String withoutMembership(String rows) {
        return rows.lines()
                .map(row -> row.replaceAll(
                        "\"signatoryNumber\":[^,]*,\"signings\":\\[.*\\],\"sourceIds\":", "\"sourceIds\":"))
                .collect(Collectors.joining("\n"));
    }

    private static String copied(int number) {
        return "copied-" + number;
    }

    private static String persisted(int number) {
        return "persisted-" + number;
    }

    /** The last of a city's events as it was told, without slug and identifiers. */
    private static String told(UUID id, String slug, int events) {
        return SignatoriesTopic.textsOf(id, events)
                .getLast()
                .replace(slug, "SLUG")
                .replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"ID\"");
    }

    private CityState stateInView(UUID id) throws SQLException {
        try {
            return json.readValue(rows("select state as said from public_city where id = '%s'", id), CityState.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private UUID idOf(String slug) throws SQLException {
        return UUID.fromString(one("select id from city where slug = '%s'".formatted(slug)));
    }

    private String rows(String table, UUID id) throws SQLException {
        return one(
                "select string_agg(said::text, e'\\n' order by said::text) from (%s) t".formatted(table.formatted(id)));
    }

    private String one(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            assertThat(result.next()).as(query).isTrue();
            return String.valueOf(result.getString(1));
        }
    }
}
