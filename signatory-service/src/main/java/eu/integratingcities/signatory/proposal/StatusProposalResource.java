package eu.integratingcities.signatory.proposal;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/status-proposals")
@RolesAllowed(Roles.SECRETARIAT)
@Tag(
        name = "status proposals",
        description = "Status changes that monitoring proposes; they change nothing by themselves")
class StatusProposalResource {

    private final StatusProposalQuery query;
    private final DecideProposal decideProposal;

    StatusProposalResource(StatusProposalQuery query, DecideProposal decideProposal) {
        this.query = query;
        this.decideProposal = decideProposal;
    }

    @GET
    @Operation(
            operationId = "listStatusProposals",
            summary = "List the status changes that were proposed, the oldest first",
            description =
                    "For the secretariat alone, so that no machine puts a city to shame. One that is accepted shows"
                            + " in the public status history as the ground of the decision.")
    public ItemList<StatusProposalView> list(
            @QueryParam("state") @Parameter(description = "Only those in this state", example = "open") @Nullable
                    ProposalStage state,
            @QueryParam("city") @Parameter(description = "Slug of a city", example = "utrecht") @Nullable String city,
            @Valid @BeanParam PageRequest page) {
        return query.page(state, city, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStatusProposal", summary = "Read one proposal, with what became of it")
    public StatusProposalView get(@PathParam("id") UUID id) {
        return query.one(id);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @Operation(
            operationId = "decideStatusProposal",
            summary = "Accept or decline a proposal",
            description = "To accept records one decision on the status, by the rules of every other one, and links the"
                    + " two. To decline leaves the status as it is. Either way the decision is on record with its reason,"
                    + " with where it can be read and with who recorded it.")
    public StatusProposalView decide(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid NewProposalDecision decision) {
        return decideProposal.decide(id, ifMatch, decision);
    }
}
