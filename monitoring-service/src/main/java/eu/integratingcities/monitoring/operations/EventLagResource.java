package eu.integratingcities.monitoring.operations;

import eu.integratingcities.operations.EventLagView;
import eu.integratingcities.operations.ReadEventLag;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(RunResource.OPERATIONS + "/event-lag")
@PermitAll
@Tag(name = "operations")
class EventLagResource {

    private final ReadEventLag lag;

    EventLagResource(ReadEventLag lag) {
        this.lag = lag;
    }

    @GET
    @Operation(
            operationId = "getMonitoringEventLag",
            summary = "Read how far monitoring-service is behind in telling its changes and in taking those of others")
    public EventLagView get() {
        return lag.read();
    }
}
