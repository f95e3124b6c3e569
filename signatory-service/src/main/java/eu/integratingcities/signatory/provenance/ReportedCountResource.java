package eu.integratingcities.signatory.provenance;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.KeyType;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.parameter.Spelling;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/signatories/reported-counts")
@PermitAll
@Tag(name = "provenance")
class ReportedCountResource {

    private final Rows rows;
    private final Surrogates surrogates;

    ReportedCountResource(Rows rows, Surrogates surrogates) {
        this.rows = rows;
        this.surrogates = surrogates;
    }

    @GET
    @Operation(
            operationId = "listReportedCounts",
            summary = "The numbers of signatories that sources report, from early to late",
            description = "They follow different rules and disagree; none of them is the count of the list.")
    public ItemList<ReportedCountView> list(@Valid @BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.REPORTED_COUNTS).freshFor(Freshness.OF_PROVENANCE);
        return rows.select(
                        "id, as_of, count, qualifier, to_json(source_ids) as source_ids, note, changed_at",
                        ReportedCountResource::view)
                .from("reported_count")
                .sort(
                        "as-of",
                        SortKey.ascending("as_of_latest").as(KeyType.DATE).orNull())
                .lastChange("select max(changed_at) from reported_count")
                .page(page);
    }

    private static ReportedCountView view(Row row) {
        return new ReportedCountView(
                row.id("id"),
                row.json("as_of", PartialDate.class),
                row.number("count"),
                Qualifier.valueOf(Spelling.constant(row.text("qualifier"))),
                row.json("source_ids", Texts.TYPE),
                row.textOrNull("note"),
                row.instant("changed_at"));
    }
}
