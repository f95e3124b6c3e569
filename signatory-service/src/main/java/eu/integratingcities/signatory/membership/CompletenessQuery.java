package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.signatory.city.CityColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;

/** Counts what is on record and finds the last number that a source reports. */
@ApplicationScoped
public class CompletenessQuery {

    private static final String LATEST_EXACT = """
            (select * from reported_count
             where qualifier = 'exact' and as_of_latest is not null
             order by as_of_latest desc, count desc limit 1) r""";

    private final Rows rows;

    CompletenessQuery(Rows rows) {
        this.rows = rows;
    }

    public Completeness now() {
        var recorded = rows.select("coalesce(sum(possible), 0) as recorded", row -> row.count("recorded"))
                .from(StandingCounts.upTo(null) + " signatory")
                .where(StandingCounts.ANY_CHARTER)
                .where(StandingCounts.of(EnumSet.allOf(Status.class)))
                .one()
                .orElse(0L);
        return new Completeness(recorded, lastReported().orElse(null));
    }

    private Optional<LastReported> lastReported() {
        return rows.select(
                        "r.count as reported, r.as_of, to_json(r.source_ids) as source_ids",
                        row -> new LastReported(
                                row.number("reported"),
                                row.json("as_of", PartialDate.class),
                                row.json("source_ids", CityColumns.TEXTS)))
                .from(LATEST_EXACT)
                .one();
    }
}
