package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/monitoring/reports/{id}/answers/{code}")
@Tag(name = "reports")
@RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
class AnswerResource {

    private final AnswerCommitment answerCommitment;

    AnswerResource(AnswerCommitment answerCommitment) {
        this.answerCommitment = answerCommitment;
    }

    @GET
    @Operation(
            operationId = "getAnswer",
            summary = "Read one answer before changing it",
            description = "Its ETag is the one that a change of this answer needs.")
    public AnswerView get(UUID id, @Parameter(example = "BU-1") String code) {
        return answerCommitment.read(id, code);
    }

    @PUT
    @Operation(
            operationId = "putAnswer",
            summary = "Answer one commitment anew",
            description = "Possible while the report is a draft or returned.")
    public AnswerView put(
            UUID id,
            @Parameter(example = "BU-1") String code,
            @BeanParam IfMatch ifMatch,
            @Valid @NotNull AnswerContent content) {
        return answerCommitment.answer(id, code, ifMatch, current -> content);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeAnswer", summary = "Change a part of one answer")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnswerContent.class)))
    public AnswerView change(
            UUID id, @Parameter(example = "BU-1") String code, @BeanParam IfMatch ifMatch, MergePatch patch) {
        return answerCommitment.answer(id, code, ifMatch, current -> patch.apply(current, AnswerContent.class));
    }
}
