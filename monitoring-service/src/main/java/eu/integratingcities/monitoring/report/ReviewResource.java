package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/monitoring/reports/{id}")
@Tag(name = "reports")
class ReviewResource {

    private final SubmitReport submitReport;
    private final AssignReview assignReview;
    private final ReturnReport returnReport;
    private final PublishReport publishReport;

    ReviewResource(
            SubmitReport submitReport,
            AssignReview assignReview,
            ReturnReport returnReport,
            PublishReport publishReport) {
        this.submitReport = submitReport;
        this.assignReview = assignReview;
        this.returnReport = returnReport;
        this.publishReport = publishReport;
    }

    @POST
    @Path("submission")
    @RolesAllowed({Roles.SECRETARIAT, Roles.CITY_EDITOR})
    @Idempotent
    @Operation(
            operationId = "submitReport",
            summary = "Hand a city's report in for review",
            description = "Each commitment needs a rating; no-answer is one. Answers are frozen until a return.")
    public ReportView submit(UUID id) {
        return submitReport.submit(id);
    }

    @POST
    @Path("review")
    @RolesAllowed({Roles.SECRETARIAT, Roles.REVIEWER})
    @Idempotent
    @Operation(
            operationId = "assignReview",
            summary = "Take a report on for review, or give it to a reviewer",
            description = "A reviewer takes on; the secretariat may name any reviewer, also in the middle of a review.")
    public ReportView assign(UUID id, @Valid @NotNull ReviewAssignment assignment) {
        return assignReview.assign(id, assignment);
    }

    @POST
    @Path("return")
    @RolesAllowed({Roles.SECRETARIAT, Roles.REVIEWER})
    @Idempotent
    @Operation(operationId = "returnReport", summary = "Give a report back to its city with findings")
    public ReportView giveBack(UUID id, @Valid @NotNull ReviewFindings found) {
        return returnReport.giveBack(id, found);
    }

    @POST
    @Path("publication")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(
            operationId = "publishReport",
            summary = "Publish a report whose review took longer than its round",
            description = "Reports in review come out when their cycle is published; this is for later ones.")
    public ReportView publish(UUID id) {
        return publishReport.publish(id);
    }
}
