package eu.integratingcities.monitoring.participation;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.monitoring.cycle.CycleReference;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/monitoring/cycles/{number}/participations")
@Tag(name = "participations", description = "Who takes part in a round, and as what")
class ParticipationResource {

    private final ListParticipations listParticipations;

    ParticipationResource(ListParticipations listParticipations) {
        this.listParticipations = listParticipations;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listParticipations",
            summary = "List the places of cities in a round",
            description = "Monitoring is voluntary: expected is the policy of a cycle, never a sanction.")
    public ItemList<ParticipationView> list(
            @Parameter(example = "7") String number,
            @BeanParam PageRequest page,
            @RestQuery @Parameter(description = "Only places of this kind") @Nullable ParticipationKind kind,
            @RestQuery @Parameter(description = "Slug of the city", example = "utrecht") @Nullable String city) {
        return listParticipations.page(CycleReference.parse(number), page, kind, city);
    }
}
