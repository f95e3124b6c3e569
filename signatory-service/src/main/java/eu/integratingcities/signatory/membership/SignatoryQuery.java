package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.language.ReaderLanguages;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.signatory.city.CityColumns;
import eu.integratingcities.signatory.city.CityFilter;
import eu.integratingcities.signatory.city.CitySearch;
import eu.integratingcities.signatory.city.Naming;
import eu.integratingcities.signatory.city.ProvenanceColumns;
import eu.integratingcities.signatory.city.RelationColumns;
import eu.integratingcities.signatory.signing.SigningColumns;
import eu.integratingcities.signatory.signing.SigningView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads signatories: cities on the list, with their signings, as they are or as they were at a moment. */
@ApplicationScoped
class SignatoryQuery {

    private static final String COLUMNS = CityColumns.SQL
            + ", m.signatory_number, m.version, greatest(m.changed_at, c.changed_at) as changed_at, "
            + RelationColumns.OF_CITY + " as relations, " + ProvenanceColumns.DISCREPANCIES + ", ";

    private final Rows rows;
    private final CompletenessQuery completeness;
    private final RecordingQuery recording;
    private final ReaderLanguages languages;
    private final Clock clock;

    SignatoryQuery(
            Rows rows,
            CompletenessQuery completeness,
            RecordingQuery recording,
            ReaderLanguages languages,
            Clock clock) {
        this.rows = rows;
        this.completeness = completeness;
        this.recording = recording;
        this.languages = languages;
        this.clock = clock;
    }

    SignatoryList page(
            SignatoryFilter membership, AsOf asked, CityFilter city, @Nullable String sort, PageRequest page) {
        var then = new StandingThen(asked.before(Instant.now(clock)));
        var found = membership
                .applyTo(
                        city.applyTo(signatories(
                                then,
                                city.search(),
                                then.signings().ofCityUnnamed(),
                                ProvenanceColumns.NO_SOURCES,
                                StandingAnswer::timeOfItem)),
                        then)
                .sort("name", SortKey.ascending("c.name"))
                .sort("country", SortKey.ascending("c.country").orNull(), SortKey.ascending("c.name"))
                .sort(
                        "signed-on",
                        SortKey.ascending(then.signedLatest()).as(KeyType.DATE).orNull())
                .lastChange(StandingThen.LAST_CHANGE)
                .page(page, sort);
        return SignatoryList.of(
                found, completeness.now(), membership.sureness(), then.moment(), recording.at(then.moment()));
    }

    /** A signatory, whatever its standing at the moment. */
    SignatoryView one(UUID cityId, AsOf asked) {
        var then = new StandingThen(asked.before(Instant.now(clock)));
        return signatories(
                        then,
                        CitySearch.NONE,
                        then.signings().ofCity(),
                        ProvenanceColumns.SOURCES,
                        StandingAnswer::time)
                .where("c.id = ?", cityId)
                .one()
                .orElseThrow();
    }

    private PageQuery<SignatoryView> signatories(
            StandingThen then,
            CitySearch search,
            String signings,
            String sources,
            Function<StandingAnswer, @Nullable TimeView> time) {
        var columns = COLUMNS + sources + ", " + then.columns() + ", " + then.listedOn() + " as listed_on, " + signings
                + " as signings";
        var preference = languages.preference();
        return rows.select(
                        columns,
                        row -> view(
                                row, Naming.of(row, preference, search), StandingAnswer.of(row, then.moment()), time))
                .from("membership m join city c on c.id = m.city_id")
                .where("m.stage = 'listed'")
                .identifiedBy("c.id")
                .alsoKnownWhere(CityColumns.HAS_OR_HAD_SLUG)
                .changing("c", "m");
    }

    private static SignatoryView view(
            Row row, Naming naming, StandingAnswer standing, Function<StandingAnswer, @Nullable TimeView> time) {
        var status = standing.certainStatus();
        // No signing is told of a city that cannot have signed by then, whatever the bounds of one allow by itself.
        var signings =
                standing.possible().isEmpty() ? List.<SigningView>of() : row.json("signings", SigningColumns.VIEWS);
        return new SignatoryView(
                row.id("id"),
                row.text("slug"),
                naming.name(),
                naming.display().value(),
                naming.display().lang(),
                naming.matchedName(),
                naming.names(),
                row.textOrNull("country"),
                CityColumns.place(row),
                CityColumns.identifiers(row),
                CityColumns.population(row),
                standing.standing(),
                status == null ? null : status.status(),
                status == null ? null : status.reason(),
                status == null ? null : status.decisionUrl(),
                lastEdition(signings),
                firstSignedOn(signings),
                row.jsonOrNull("listed_on", PartialDate.class),
                row.numberOrNull("signatory_number"),
                signings,
                row.json("source_ids", CityColumns.TEXTS),
                row.json("field_source_ids", CityColumns.TEXTS_BY_FIELD),
                row.json("notes", CityColumns.TEXTS),
                row.count("version"),
                row.instant("changed_at"),
                row.json("relations", RelationColumns.VIEWS),
                ProvenanceColumns.discrepancies(row),
                ProvenanceColumns.sources(row),
                time.apply(standing));
    }

    /** Unknown where only renewals are on record. */
    private static PartialDate firstSignedOn(List<SigningView> signings) {
        return signings.stream()
                .filter(signing -> !signing.renewal())
                .map(SigningView::signedOn)
                .findFirst()
                .orElseGet(PartialDate::unknown);
    }

    /** Codes of editions begin with their year, so the greatest is the latest. */
    private static @Nullable String lastEdition(List<SigningView> signings) {
        return signings.stream()
                .map(SigningView::charterEdition)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
