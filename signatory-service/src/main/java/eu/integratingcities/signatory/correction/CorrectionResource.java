package eu.integratingcities.signatory.correction;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.http.idempotency.Idempotent;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/corrections")
@Tag(name = "corrections", description = "What anybody says is wrong, and what became of it")
class CorrectionResource {

    private final ReadCorrections readCorrections;
    private final SubmitCorrection submitCorrection;
    private final ModerateCorrection moderateCorrection;
    private final DecideCorrection decideCorrection;
    private final ApplyCorrection applyCorrection;
    private final Surrogates surrogates;

    CorrectionResource(
            ReadCorrections readCorrections,
            SubmitCorrection submitCorrection,
            ModerateCorrection moderateCorrection,
            DecideCorrection decideCorrection,
            ApplyCorrection applyCorrection,
            Surrogates surrogates) {
        this.readCorrections = readCorrections;
        this.submitCorrection = submitCorrection;
        this.moderateCorrection = moderateCorrection;
        this.decideCorrection = decideCorrection;
        this.applyCorrection = applyCorrection;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCorrections",
            summary = "Every correction that was asked for, the latest first, and what became of it",
            description = "What senders wrote is told once the secretariat has published it, and never in files.")
    public ItemList<CorrectionView> list(
            @QueryParam("state") @Parameter(description = "How far it has come", example = "applied") @Nullable
                    CorrectionStage state,
            @QueryParam("city") @Parameter(description = "Slug of a city", example = "dortmund") @Nullable String city,
            @Valid @BeanParam PageRequest page) {
        // Cities are named by their slugs, which change when a city is renamed.
        surrogates.add(SurrogateKeys.CORRECTIONS, SurrogateKeys.CITIES);
        return readCorrections.page(state, city, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getCorrection", summary = "One correction and what became of it")
    public CorrectionView get(@PathParam("id") UUID id) {
        surrogates.add(SurrogateKeys.correction(id));
        var found = readCorrections.one(id);
        Optional.ofNullable(found.city()).map(SurrogateKeys::city).ifPresent(surrogates::add);
        return found;
    }

    @POST
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "submitCorrection",
            summary = "Say what is wrong, without an account",
            description =
                    "Name a public page that shows it. The answer's Location tells what becomes of it. What you write"
                            + " is read by the secretariat before others can read it; an address to reach you is seen by the"
                            + " secretariat alone and never published. An Idempotency-Key works with a token only. How many"
                            + " corrections one address may send within an hour is bounded.")
    @APIResponse(responseCode = "201", description = "The correction, with its address in Location")
    public RestResponse<CorrectionView> submit(@NotNull @Valid NewCorrection correction) {
        var submitted = submitCorrection.submit(correction);
        return RestResponse.ResponseBuilder.<CorrectionView>created(URI.create("/v1/corrections/" + submitted.id()))
                .entity(submitted)
                .build();
    }

    @POST
    @Path("/{id}/moderation")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(
            operationId = "moderateCorrection",
            summary = "Publish or withhold what the sender of a correction wrote",
            description = "The first time begins the review. It can be done again in every state.")
    public CorrectionView moderate(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid NewModeration moderation) {
        return moderateCorrection.moderate(id, ifMatch, moderation);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(
            operationId = "decideCorrection",
            summary = "Accept or decline a correction, with a public reason",
            description = "Possible once, while it is under review.")
    public CorrectionView decide(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid NewDecision decision) {
        return decideCorrection.decide(id, ifMatch, decision);
    }

    @POST
    @Path("/{id}/application")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(
            operationId = "applyCorrection",
            summary = "Tell that an accepted correction is made, and where",
            description = "The record itself is changed by its own operations before.")
    public CorrectionView apply(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid NewApplication application) {
        return applyCorrection.apply(id, ifMatch, application);
    }
}
