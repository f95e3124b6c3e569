package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.CityFilter;
import eu.integratingcities.signatory.city.ProvenanceColumns;
import eu.integratingcities.signatory.city.RelationView;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/signatories")
@Tag(name = "signatories", description = "The cities that signed the charter and are on the list")
class SignatoryResource {

    private final SignatoryQuery query;
    private final StatusHistoryQuery history;
    private final DecideStatus decideStatus;
    private final Cities cities;
    private final Memberships memberships;
    private final Surrogates surrogates;

    SignatoryResource(
            SignatoryQuery query,
            StatusHistoryQuery history,
            DecideStatus decideStatus,
            Cities cities,
            Memberships memberships,
            Surrogates surrogates) {
        this.query = query;
        this.history = history;
        this.decideStatus = decideStatus;
        this.cities = cities;
        this.memberships = memberships;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listSignatories",
            summary = "List the signatories",
            description = "Those that are listed, unless status asks for others. The member completeness tells how much"
                    + " of the public list is on record here: a city that is missing is not on record, which does not"
                    + " mean that it has not signed. With as-of the list holds those that were signatories on that day, "
                    + "by the stated counting rule; with known-at, by what the register knew then.")
    public SignatoryList list(
            @Valid @BeanParam SignatoryFilter membership,
            @BeanParam AsOf asOf,
            @Valid @BeanParam CityFilter city,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "name, country or signed-on, with q also relevance; a minus in front turns the order."
                                            + " signed-on goes by the last day on which the city can have first signed",
                            example = "-signed-on")
                    @Nullable
                    String sort,
            @Valid @BeanParam PageRequest page) {
        surrogates.add(SurrogateKeys.SIGNATORIES);
        return query.page(membership, asOf, city, sort, page);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(
            operationId = "getSignatory",
            summary = "One signatory, by slug or id",
            description =
                    "Also one that is on hold or has withdrawn: the status tells. With as-of or known-at the standing"
                            + " is that of the moment, also before the city signed or was on record here.")
    public SignatoryView get(@PathParam("slug") String slug, @BeanParam AsOf asOf) {
        var found = query.one(listed(slug), asOf);
        surrogates.addAll(RelationView.surrogateKeys(found.relations()));
        surrogates.addAll(ProvenanceColumns.surrogateKeys(found.sources()));
        return found;
    }

    @GET
    @Path("/{slug}/status-history")
    @PermitAll
    @Operation(operationId = "listStatusHistory", summary = "Every status that a signatory has had, as it was recorded")
    public ItemList<StatusChangeView> history(@PathParam("slug") String slug, @Valid @BeanParam PageRequest page) {
        return history.page(listed(slug), page);
    }

    @POST
    @Path("/{slug}/status-decisions")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(
            operationId = "decideStatus",
            summary = "Record a decision on the status of a signatory",
            description =
                    "A decision that supersedes a line of the history corrects it: the line stays readable, and what was"
                            + " known before the correction can still be asked for by known-at.")
    @APIResponse(responseCode = "201", description = "The new line of the status history")
    @APIResponse(responseCode = "409", ref = "Problem")
    public RestResponse<StatusChangeView> decide(
            @PathParam("slug") String slug, @NotNull @Valid NewStatusDecision decision) {
        return RestResponse.ResponseBuilder.<StatusChangeView>created(
                        URI.create("/v1/signatories/" + slug + "/status-history"))
                .entity(decideStatus.decide(slug, decision))
                .build();
    }

    private UUID listed(String slug) {
        surrogates.add(SurrogateKeys.signatory(slug));
        var city = cities.require(slug);
        surrogates.add(SurrogateKeys.signatory(city.slug()));
        return memberships.requireListed(city).cityId();
    }
}
