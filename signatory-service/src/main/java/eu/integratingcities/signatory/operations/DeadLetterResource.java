package eu.integratingcities.signatory.operations;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.operations.DeadLetterDetail;
import eu.integratingcities.operations.DeadLetterOperations;
import eu.integratingcities.operations.DeadLetterView;
import eu.integratingcities.operations.LetterFilter;
import eu.integratingcities.operations.NewDiscard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations/signatories/dead-letters")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "operations", description = "What operators see and do of the delivery of events")
class DeadLetterResource {

    private final DeadLetterOperations letters;

    DeadLetterResource(DeadLetterOperations letters) {
        this.letters = letters;
    }

    @GET
    @Operation(
            operationId = "listSignatoryDeadLetters",
            summary = "List the records that signatory-service could not deal with, the latest first")
    public ItemList<DeadLetterView> list(@BeanParam LetterFilter filter, @Valid @BeanParam PageRequest page) {
        return letters.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSignatoryDeadLetter",
            summary = "Read one dead letter, with its headers and what was done with it")
    public DeadLetterDetail get(@PathParam("id") UUID id) {
        return letters.one(id);
    }

    @POST
    @Path("/{id}/replay")
    @Idempotent
    @Operation(
            operationId = "replaySignatoryDeadLetter",
            summary = "Hand a dead letter to its receiver again",
            description =
                    "As a delivery would: a copy passes over it when it has newer news, a reaction when it has had"
                            + " its effect. A letter that fails again waits on; the last of its acts says why.")
    public DeadLetterDetail replay(@PathParam("id") UUID id) {
        return letters.replay(id);
    }

    @POST
    @Path("/{id}/discard")
    @Idempotent
    @Operation(operationId = "discardSignatoryDeadLetter", summary = "Decide that nobody need deal with a dead letter")
    public DeadLetterDetail discard(@PathParam("id") UUID id, @NotNull @Valid NewDiscard discard) {
        return letters.discard(id, discard);
    }
}
