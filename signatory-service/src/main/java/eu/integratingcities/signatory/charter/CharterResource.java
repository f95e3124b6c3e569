package eu.integratingcities.signatory.charter;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.paging.ItemList;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/charter")
@PermitAll
@Tag(
        name = "charter",
        description = "The charter's text. Its wording belongs to Eurocities and is not part of the data licence")
class CharterResource {

    private final ReadCharter charter;
    private final JoiningProcedures procedures;
    private final Surrogates surrogates;

    CharterResource(ReadCharter charter, JoiningProcedures procedures, Surrogates surrogates) {
        this.charter = charter;
        this.procedures = procedures;
        this.surrogates = surrogates;
    }

    @GET
    @Path("/editions")
    @Operation(operationId = "listCharterEditions", summary = "The editions of the charter, the first one first")
    public ItemList<CharterEditionView> editions() {
        surrogates.add(SurrogateKeys.CHARTER);
        return charter.editions();
    }

    @GET
    @Path("/editions/{code}")
    @Operation(
            operationId = "getCharterEdition",
            summary = "One edition, by its code or the word current",
            description = "The code is the year and month of the edition, such as 2010-02.")
    public CharterEditionView edition(@PathParam("code") String code) {
        surrogates.add(SurrogateKeys.CHARTER);
        return charter.edition(code);
    }

    @GET
    @Path("/editions/{code}/commitments")
    @Operation(
            operationId = "listCommitments",
            summary = "The commitments of an edition, with the same commitments in the others")
    public ItemList<CommitmentView> commitments(@PathParam("code") String code) {
        surrogates.add(SurrogateKeys.CHARTER);
        return charter.commitments(code);
    }

    @GET
    @Path("/commitments/{code}")
    @Operation(operationId = "getCommitment", summary = "One commitment through all editions, by its code")
    public CommitmentWordingsView commitment(@PathParam("code") @Parameter(example = "PM-1") String code) {
        surrogates.add(SurrogateKeys.CHARTER);
        return charter.commitment(code);
    }

    @GET
    @Path("/joining-procedure")
    @Operation(operationId = "getJoiningProcedure", summary = "How a city joins, step by step")
    @APIResponseSchema(JoiningProcedureView.class)
    @APIResponse(responseCode = "404", description = "No procedure is on file yet")
    public JoiningProcedureView joiningProcedure() {
        surrogates.add(SurrogateKeys.CHARTER);
        return JoiningProcedureView.of(procedures.require());
    }
}
